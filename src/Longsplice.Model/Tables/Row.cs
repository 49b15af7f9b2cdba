namespace Longsplice.Model.Tables;

/// <summary>What every row of a model carries beside its own columns.</summary>
public abstract record Row
{
    /// <summary>Source of all figures of the row (<c>ID</c>) or column by column (<c>column=ID;column=ID</c>).</summary>
    [Column("Source id of the row's figures, or column=ID;column=ID where they differ; empty means assumed.")]
    public string? Source { get; init; }

    /// <summary>Releasability: empty is public, else MARKING or MARKING/REL=AAA,BBB.</summary>
    [Column("Releasability: empty is public, else MARKING or MARKING/REL=AAA,BBB.")]
    public string? Label { get; init; }

    /// <summary>Remark for people.</summary>
    [Column("Remark for people; nothing is computed from it.")]
    public string? Note { get; init; }

    /// <summary>Row as a spreadsheet numbers it (the header is 1); 0 where the row came from no file.</summary>
    public int FileRow { get; init; }

    /// <summary>A row like this one, for figures to be put into.</summary>
    internal Row Copy() => (Row)MemberwiseClone();
}
