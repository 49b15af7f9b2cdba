using Longsplice.Model.Results;
using Longsplice.Model.Tables;

namespace Longsplice.Runs.Briefs;

/// <summary>A recipe that makes less than in the baseline.</summary>
/// <param name="Recipe">The recipe.</param>
/// <param name="Name">Item and maker.</param>
/// <param name="Below">By week: share of the baseline's output that is missing.</param>
/// <param name="LowestRow">The row of the lowest week.</param>
public sealed record ShortPlant(Recipe Recipe, string Name, double[] Below, ProductionRow LowestRow)
{
    /// <summary>Share of the baseline that is made in the lowest week.</summary>
    public double Lowest => 1 - Below.Max();

    /// <summary>The lowest share, with its row.</summary>
    public Figure LowestFigure(Story story) => story.Cite(LowestRow, Figures.WholePercent(Lowest));
}
