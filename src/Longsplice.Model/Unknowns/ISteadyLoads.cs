namespace Longsplice.Model.Unknowns;

/// <summary>
/// What the steady start puts on figures when unknown ones limit nothing: rules for unknown stocks and capacities
/// are stated in it. Who knows how to find a steady start provides it.
/// </summary>
public interface ISteadyLoads
{
    /// <summary>
    /// Units a week handed out where a stock lies; starts a week of a recipe; units a week of a contract; hours a week
    /// on a line; tonnes a week over a lane or passage, tonnes of ships for a fleet; units a year under a licence.
    /// </summary>
    /// <param name="figure">Where the figure stands.</param>
    double On(FigureId figure);
}
