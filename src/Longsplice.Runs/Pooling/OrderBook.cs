using System.Collections.Immutable;
using Longsplice.Plan.Pooling;
using Longsplice.Plan.Sharing;

namespace Longsplice.Runs.Pooling;

/// <summary>Orders of all buyers and the lines that could fill them; a cost for each group of buyers.</summary>
/// <param name="Buyers">Buyers, in order of their first row.</param>
/// <param name="Items">Items, likewise.</param>
/// <param name="FirstYear">First year of any order.</param>
/// <param name="Years">Years from then to the last.</param>
/// <param name="Orders">Rows of orders.</param>
/// <param name="Terms">Rows of terms.</param>
/// <param name="IsMultiYear">True where lots may be made early.</param>
internal sealed record OrderBook(
    ImmutableArray<string> Buyers,
    ImmutableArray<string> Items,
    int FirstYear,
    int Years,
    IReadOnlyList<OrderRow> Orders,
    IReadOnlyList<TermRow> Terms,
    bool IsMultiYear)
{
    public static OrderBook Of(IReadOnlyList<OrderRow> orders, IReadOnlyList<TermRow> terms, bool isMultiYear) => new(
        [.. orders.Select(row => row.Buyer).Distinct(StringComparer.Ordinal)],
        [.. orders.Select(row => row.Item).Distinct(StringComparer.Ordinal)],
        orders.Min(row => row.Year),
        orders.Max(row => row.Year) - orders.Min(row => row.Year) + 1,
        orders,
        terms,
        isMultiYear);

    /// <summary>The merged orders of a group for an item.</summary>
    public PoolProblem Problem(string item, ulong group)
    {
        double[] demand = new double[Years];
        foreach (var row in Orders.Where(row => row.Item == item && (group >> Buyers.IndexOf(row.Buyer) & 1) == 1))
        {
            demand[row.Year - FirstYear] += row.Quantity;
        }

        return new PoolProblem([.. demand], [.. Terms.Where(term => term.Item == item).Select(term => term.ToLine())], IsMultiYear);
    }

    /// <summary>The cost game of the buyers; each group's cost is found once.</summary>
    /// <exception cref="InvalidOperationException">A group cannot be filled, though the whole can: a minimum lot above a capacity.</exception>
    public CoalitionGame Game(Action<ulong> told, CancellationToken cancellation)
    {
        var known = new Dictionary<ulong, double>();
        return new CoalitionGame(Buyers, GameKind.Cost, group =>
        {
            if (!known.TryGetValue(group, out double cost))
            {
                told(group);
                known[group] = cost = Items.Sum(item => PoolProgram.Solve(Problem(item, group), cancellation)!.Cost);
            }

            return cost;
        });
    }
}
