using System.Runtime.Intrinsics;

namespace Longsplice.Engine.Network;

/// <summary>
/// What landing reads of the flows, in the order of <see cref="Points.Inflows"/>: each customer's row lies in one
/// piece, so it is read in sequence and has one writer. Columns end with zeros, so that four values may be read
/// at any position.
/// </summary>
public sealed class InflowColumns
{
    /// <summary>Makes the columns of a network's flows.</summary>
    /// <param name="flows">The flows.</param>
    /// <param name="inflows">Flows into each point.</param>
    public InflowColumns(Flows flows, Csr inflows)
    {
        int[] order = inflows.Values;
        Class = new int[Padded(order.Length)];
        Max = new double[Padded(order.Length)];
        Position = new int[order.Length];
        IsCapped = new bool[inflows.Start.Length - 1];
        for (int position = 0; position < order.Length; position++)
        {
            int flow = order[position];
            Class[position] = flows.Class[flow];
            Max[position] = flows.Max[flow];
            Position[flow] = position;
            IsCapped[flows.Customer[flow]] |= double.IsFinite(flows.Max[flow]);
        }
    }

    /// <summary>Claim class of each flow at its supplier.</summary>
    public int[] Class { get; }

    /// <summary>Most that each flow ships in a week.</summary>
    public double[] Max { get; }

    /// <summary>Position of each flow in these columns.</summary>
    public int[] Position { get; }

    /// <summary>True for each point that any flow with a maximum reaches.</summary>
    public bool[] IsCapped { get; }

    /// <summary>Length of a column for a number of flows.</summary>
    public static int Padded(int flows) => flows + Vector256<double>.Count - 1;
}
