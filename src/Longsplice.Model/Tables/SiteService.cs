using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>A site that leans on a service.</summary>
[Table("site_services", nameof(Site), nameof(Service), Meaning = "A site that leans on a service.")]
public sealed record SiteService : Row
{
    /// <summary>Site that leans on it.</summary>
    [Column("Site that leans on it.")]
    public required SiteId Site { get; init; }

    /// <summary>Service that it leans on.</summary>
    [Column("Service that it leans on.")]
    public required ServiceId Service { get; init; }

    /// <summary>Share of the capacity of the site's recipes and lines that remains when the service is gone.</summary>
    [Column(
        "Share of the capacity of the site's recipes and lines that remains when the service is gone.",
        Min = 0, Max = 1,
        Worse = WorseEnd.Low, Unknown = UnknownRule.Fixed, Cases = new[] { 0.0, 0.5, 1 })]
    public double RemainingShare { get; init; }
}
