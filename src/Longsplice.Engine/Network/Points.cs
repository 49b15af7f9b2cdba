namespace Longsplice.Engine.Network;

/// <summary>
/// The stock points (site, item) of a network as columns, ordered by site id, then item id.
/// Who supplies, makes, uses and asks for each point hangs on it as CSR rows.
/// </summary>
public sealed record Points
{
    /// <summary>Number of stock points.</summary>
    public int Count => Site.Length;

    /// <summary>Row number of the site in the model.</summary>
    public required int[] Site { get; init; }

    /// <summary>Row number of the item in the model.</summary>
    public required int[] Item { get; init; }

    /// <summary>Stock given in the tables; NaN where the cover decides.</summary>
    public required double[] Quantity { get; init; }

    /// <summary>Weeks of throughput held at the start where no quantity is given.</summary>
    public required double[] CoverWeeks { get; init; }

    /// <summary>Stock that neither production nor sales may touch.</summary>
    public required double[] Reserve { get; init; }

    /// <summary>Flows into each point, in order of contract id.</summary>
    public required Csr Inflows { get; init; }

    /// <summary>The flows of <see cref="Inflows"/> that are help, in the same order.</summary>
    public required int[] HelpInflows { get; init; }

    /// <summary>Recipes whose output each point holds, in order of id.</summary>
    public required Csr MadeBy { get; init; }

    /// <summary>Inputs of recipes that draw on each point, as positions in <see cref="Recipes.InputPoint"/>.</summary>
    public required Csr UsedBy { get; init; }

    /// <summary>Final demands at each point, in order of id.</summary>
    public required Csr Demands { get; init; }
}
