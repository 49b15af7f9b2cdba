namespace Longsplice.Sea.Passages;

/// <summary>A closure for some days.</summary>
/// <param name="Id">Id of a passage or group.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day.</param>
public sealed record DatedClosure(string Id, DateOnly From, DateOnly Until)
{
    /// <summary>True where a passage is shut by this closure on a day.</summary>
    /// <param name="passage">Id of a passage.</param>
    /// <param name="day">The day.</param>
    public bool Shuts(string passage, DateOnly day) =>
        From <= day && day <= Until && PassageTable.Expand(Id).Contains(PassageTable.NumberOf(passage));
}
