using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>A region planned as one.</summary>
[Table("theatres", nameof(Id), Meaning = "A region planned as one.", IsRequired = true)]
public sealed record Theatre : Row
{
    /// <summary>Id of the theatre.</summary>
    [Column("Id of the theatre.")]
    public required TheatreId Id { get; init; }

    /// <summary>Name that results show; the id where empty.</summary>
    [Column("Name that results show; the id where empty.")]
    public string? Name { get; init; }
}
