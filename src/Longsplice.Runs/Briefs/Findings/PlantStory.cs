using System.Collections.Immutable;
using Longsplice.Model.Tables;

namespace Longsplice.Runs.Briefs.Findings;

/// <summary>What a recipe made beside the baseline.</summary>
public sealed record PlantStory
{
    /// <summary>Losses below this share of a week's output are not shown.</summary>
    public const double Visible = 0.01;

    /// <summary>The recipe.</summary>
    public required Recipe Row { get; init; }

    /// <summary>Item made.</summary>
    public required string Item { get; init; }

    /// <summary>Where: a nation, or a site where its nation has several.</summary>
    public required string Place { get; init; }

    /// <summary>Stages between raw material and this item; 0 is raw material.</summary>
    public required int Tier { get; init; }

    /// <summary>Share of the baseline's output missing in each week, 0 to 1.</summary>
    public required ImmutableArray<double> Missing { get; init; }

    /// <summary>Row of each week in the table production.</summary>
    public required ImmutableArray<int> Rows { get; init; }

    /// <summary>Weeks in which it made visibly less.</summary>
    public int Weeks => Missing.Count(share => share >= Visible);

    /// <summary>Index of the week with the least output.</summary>
    public int Lowest => Enumerable.Range(0, Missing.Length).MaxBy(at => Missing[at]);

    /// <summary>Row of the lowest week.</summary>
    public Evidence LowestRow => Evidence.Of("production", "made", Rows[Lowest]);
}
