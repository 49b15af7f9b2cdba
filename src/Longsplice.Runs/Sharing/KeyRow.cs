using Longsplice.Model.Tables;

namespace Longsplice.Runs.Sharing;

/// <summary>A player's part in the proportional rule.</summary>
[Table("key", nameof(Player), Meaning = "Each player's part in the proportional rule, such as its gross domestic product.")]
public sealed record KeyRow : Row
{
    /// <summary>Player.</summary>
    [Column("Player.")]
    public required string Player { get; init; }

    /// <summary>Its part, in any unit.</summary>
    [Column("Its part, in any unit.", Min = 0)]
    public required double Key { get; init; }
}
