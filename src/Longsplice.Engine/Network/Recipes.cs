namespace Longsplice.Engine.Network;

/// <summary>The recipes as columns, ordered by id, substitutions behind them. Capacities, inputs and hours count starts, before yield.</summary>
public sealed record Recipes
{
    /// <summary>Number of recipes.</summary>
    public int Count => Output.Length;

    /// <summary>Number of recipes of the table; those behind them are substitutions.</summary>
    public required int Listed { get; init; }

    /// <summary>Stock point that holds the output.</summary>
    public required int[] Output { get; init; }

    /// <summary>Starts a week without surge.</summary>
    public required double[] Capacity { get; init; }

    /// <summary>Starts a week with full surge; the capacity where there is none.</summary>
    public required double[] SurgeCapacity { get; init; }

    /// <summary>Weeks from none to full surge, at least 1.</summary>
    public required double[] SurgeRampWeeks { get; init; }

    /// <summary>Weeks of standstill after which a start is cold, and length of a cold start; 0 where never.</summary>
    public required int[] RestartWeeks { get; init; }

    /// <summary>Weeks from start to output.</summary>
    public required int[] LeadWeeks { get; init; }

    /// <summary>Output per start.</summary>
    public required double[] Yield { get; init; }

    /// <summary>Share of the point's need that the tables give to this recipe.</summary>
    public required double[] Share { get; init; }

    /// <summary>True where the recipe runs at capacity whatever is asked.</summary>
    public required bool[] RunsFull { get; init; }

    /// <summary>Row number of the production line; −1 where there is none.</summary>
    public required int[] Line { get; init; }

    /// <summary>Hours of the line per start.</summary>
    public required double[] HoursPerStart { get; init; }

    /// <summary>Offsets of each recipe's inputs, ordered by item id; one longer than there are recipes.</summary>
    public required int[] InputStart { get; init; }

    /// <summary>Stock point of each input.</summary>
    public required int[] InputPoint { get; init; }

    /// <summary>Quantity of each input per start.</summary>
    public required double[] InputQuantity { get; init; }

    /// <summary>Recipe of each input.</summary>
    public required int[] InputRecipe { get; init; }

    /// <summary>Recipes on each production line.</summary>
    public required Csr OnLine { get; init; }

    /// <summary>Hours a week of each production line.</summary>
    public required double[] LineHours { get; init; }
}
