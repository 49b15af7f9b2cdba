using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>A place where a cable comes ashore, or a branching point at sea.</summary>
[Table("landings", nameof(Id), Meaning = "A place where a cable comes ashore, or a branching point at sea.")]
public sealed record Landing : Row
{
    /// <summary>Id of the landing.</summary>
    [Column("Id of the landing.")]
    public required LandingId Id { get; init; }

    /// <summary>Site at which it stands, whose coordinates it has; empty at sea.</summary>
    [Column("Site at which it stands, whose coordinates it has; empty at sea.")]
    public SiteId? Site { get; init; }

    /// <summary>Nation that it serves; empty is that of the site, or none for a branching point at sea.</summary>
    [Column("Nation that it serves; empty is that of the site, or none for a branching point at sea.")]
    public NationId? Nation { get; init; }
}
