using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>Where a figure comes from.</summary>
[Table("sources", nameof(Id), Meaning = "Where a figure comes from.")]
public sealed record SourceRow : Row
{
    /// <summary>Id that source columns name.</summary>
    [Column("Id that source columns name.")]
    public required SourceId Id { get; init; }

    /// <summary>Title of the page or publication.</summary>
    [Column("Title of the page or publication.")]
    public string? Title { get; init; }

    /// <summary>Who published it.</summary>
    [Column("Who published it.")]
    public string? Publisher { get; init; }

    /// <summary>Address of the page.</summary>
    [Column("Address of the page.")]
    public string? Url { get; init; }

    /// <summary>Date of publication.</summary>
    [Column("Date of publication.")]
    public string? Published { get; init; }

    /// <summary>Date on which it was read.</summary>
    [Column("Date on which it was read.")]
    public string? Accessed { get; init; }

    /// <summary>How the figure is known: read, recall, definition, assumed or synthetic.</summary>
    [Column("How the figure is known: read, recall, definition, assumed or synthetic.")]
    public SourceKind Kind { get; init; } = SourceKind.Assumed;

    /// <summary>Admiralty code of the source, A to F.</summary>
    [Column("Admiralty code of the source, A to F.")]
    public string? Reliability { get; init; }

    /// <summary>Admiralty code of the information, 1 to 6.</summary>
    [Column(
        "Admiralty code of the information, 1 to 6.",
        Min = 1, Max = 6,
        Worse = WorseEnd.High, Unknown = UnknownRule.Empty)]
    public int? Credibility { get; init; }
}
