using Longsplice.Model.Tables;

namespace Longsplice.Runs.Sharing;

/// <summary>What a coalition pays or gains by itself.</summary>
[Table("game", nameof(Coalition), Meaning = "What each coalition pays or gains by itself.")]
public sealed record GameRow : Row
{
    /// <summary>Ids of its members, joined by +; empty is the empty coalition, whose value is 0.</summary>
    [Column("Ids of its members, joined by +; empty is the empty coalition, whose value is 0.")]
    public string? Coalition { get; init; }

    /// <summary>What it pays or gains.</summary>
    [Column("What it pays (--kind cost) or gains (--kind savings).")]
    public required double Value { get; init; }
}
