using Longsplice.Engine.Network;

namespace Longsplice.Plan.Lp;

/// <summary>A value for each quantity, week and id: column numbers, or what was done.</summary>
/// <typeparam name="T">What is held.</typeparam>
internal sealed class QuantityWeeks<T>
{
    private readonly T[][][] _values;

    /// <summary>Makes room for all weeks of a network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="moves">Number of stock changes.</param>
    /// <param name="weeks">Number of weeks.</param>
    /// <param name="initial">Value of all cells.</param>
    public QuantityWeeks(SupplyNetwork network, int moves, int weeks, T initial)
    {
        _values = new T[Enum.GetValues<Quantity>().Length][][];
        foreach (var quantity in Enum.GetValues<Quantity>())
        {
            _values[(int)quantity] = new T[weeks][];
            for (int at = 0; at < weeks; at++)
            {
                _values[(int)quantity][at] = new T[Width(network, moves, quantity)];
                Array.Fill(_values[(int)quantity][at], initial);
            }
        }
    }

    /// <summary>Number of weeks.</summary>
    public int Weeks => _values[0].Length;

    /// <summary>The values of a quantity in a week, by id.</summary>
    /// <param name="quantity">What.</param>
    /// <param name="at">Week, counted from the first as 0.</param>
    public T[] this[Quantity quantity, int at] => _values[(int)quantity][at];

    private static int Width(SupplyNetwork network, int moves, Quantity quantity) => quantity switch
    {
        Quantity.Make => network.Recipes.Count,
        Quantity.Send or Quantity.SendJointly => network.Flows.Count,
        Quantity.Stock or Quantity.Below => network.Points.Count,
        Quantity.Move => moves,
        _ => network.Demands.Count,
    };
}
