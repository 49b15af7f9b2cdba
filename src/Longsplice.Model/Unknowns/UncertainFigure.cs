using Longsplice.Model.Tables;

namespace Longsplice.Model.Unknowns;

/// <summary>A figure that is unknown or has a range: where it stands, and what it may be.</summary>
public sealed record UncertainFigure
{
    /// <summary>Where it stands, as people name it.</summary>
    public required FigureId Id { get; init; }

    /// <summary>Its row as the model has it.</summary>
    public required Row Row { get; init; }

    /// <summary>
    /// The column that cases and draws write: its own, or <c>cover_weeks</c> for a stock whose quantity is unknown,
    /// so that cover follows the use of each case.
    /// </summary>
    public required Column Written { get; init; }

    /// <summary>What is written in each case.</summary>
    public required CaseValues Values { get; init; }

    /// <summary>Which end is worse.</summary>
    public required WorseEnd Worse { get; init; }

    /// <summary>Smallest value written, in swings and draws.</summary>
    public required double Low { get; init; }

    /// <summary>Largest value written in swings and draws; where cases have no limit, twice the load.</summary>
    public required double High { get; init; }

    /// <summary>How draws spread.</summary>
    public Distribution Distribution { get; init; }

    /// <summary>Units of the figure for one of what is written; 1 unless cover stands for a quantity.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>Rule or range that gave the values, in words.</summary>
    public required string Rule { get; init; }

    /// <summary>True where the figure is unknown, false where it is known but has a range.</summary>
    public required bool IsUnknown { get; init; }

    /// <summary>Join of the labels of the row and of its range.</summary>
    public string Label { get; init; } = "";

    /// <summary>True where the figure can move a run; what an option or a test costs moves none.</summary>
    public bool Moves => High > Low && Id.Column != "cost_musd";
}
