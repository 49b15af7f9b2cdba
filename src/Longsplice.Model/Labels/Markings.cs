using System.Collections.Immutable;

namespace Longsplice.Model.Labels;

/// <summary>Markings of labels, lowest first.</summary>
/// <param name="Names">Names, lowest first.</param>
public sealed record Markings(ImmutableArray<string> Names)
{
    /// <summary>PUBLIC, OFFICIAL, RESTRICTED.</summary>
    public static Markings Default { get; } = new(["PUBLIC", "OFFICIAL", "RESTRICTED"]);

    /// <summary>Rank of a marking; −1 where it has none.</summary>
    public int RankOf(string name) => Names.IndexOf(name);

    /// <summary>The label as a page shows it: the lowest marking where there is none.</summary>
    public string Shown(string? label) => string.IsNullOrEmpty(label) ? Names[0] : label;
}
