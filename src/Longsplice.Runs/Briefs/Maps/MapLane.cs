namespace Longsplice.Runs.Briefs.Maps;

/// <summary>A way by sea on a map.</summary>
/// <param name="Path">Commands of a path.</param>
/// <param name="IsUsual">Goods take it in the baseline.</param>
/// <param name="IsUsed">Goods take it in the run.</param>
internal sealed record MapLane(string Path, bool IsUsual, bool IsUsed)
{
    /// <summary>Style: a detour, a way given up, or one that goods take in both.</summary>
    public string Style => (IsUsual, IsUsed) switch
    {
        (false, _) => "detour",
        (true, false) => "left",
        _ => "lane",
    };
}
