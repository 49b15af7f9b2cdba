namespace Longsplice.Runs.Briefs;

/// <summary>What takes from a demand without being an event: four columns of the ledger, in plain words.</summary>
public static class OtherCause
{
    /// <summary>Their ids, in the order in which they are shown.</summary>
    public static IReadOnlyList<string> Ids { get; } = ["rule", "withheld", "alloc", "plain"];

    /// <summary>A name of a few words; an unknown id stands for itself.</summary>
    public static string NameOf(string id) => id switch
    {
        "rule" => "ordering rule",
        "withheld" => "kept back",
        "alloc" => "others served first",
        "plain" => "no event",
        _ => id,
    };

    /// <summary>A sentence that says what it is; empty for an event.</summary>
    public static string Explain(string id) => id switch
    {
        "rule" => "plants refilling stores order more or less than they use.",
        "withheld" => "suppliers kept stock for themselves or for a reserve.",
        "alloc" => "suppliers were short and served other customers first.",
        "plain" => "capacity is too small even without events.",
        _ => "",
    };
}
