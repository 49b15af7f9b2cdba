using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Graph;

/// <summary>
/// Places and legs of a graph in which each point on a gate is two places, one on either side, with no leg between:
/// whoever crosses there takes a leg of no length from one side to the other, while the passage is open.
/// </summary>
/// <param name="Points">Where each place is.</param>
/// <param name="Bends">How a string may bend at each place.</param>
/// <param name="Pieces">For each place the piece of gate on which it lies; −1 for none.</param>
/// <param name="Sides">For each place on a gate 1 where it lies left of the piece, −1 right; 0 for others.</param>
/// <param name="Clearances">Miles off land and shoals of each place, at most <see cref="Corners.Offshore"/>.</param>
/// <param name="Legs">Legs between places, with nautical miles.</param>
/// <param name="Gates">The two places of each point on a gate.</param>
/// <param name="Channels">Legs that follow drawn channels.</param>
internal sealed record GraphParts(
    GeoPoint[] Points,
    Bend[] Bends,
    int[] Pieces,
    sbyte[] Sides,
    float[] Clearances,
    IReadOnlyList<(int From, int To, float Miles)> Legs,
    IReadOnlyList<GatePoint> Gates,
    IReadOnlyList<ChannelLeg> Channels)
{
    /// <summary>The same graph with places in another order, and only the legs named; places not in the order are left out.</summary>
    public GraphParts Reordered(int[] order, IEnumerable<(int From, int To, float Miles)> legs)
    {
        int[] place = new int[Points.Length];
        Array.Fill(place, -1);
        for (int at = 0; at < order.Length; at++)
        {
            place[order[at]] = at;
        }

        return new GraphParts(
            [.. order.Select(old => Points[old])],
            [.. order.Select(old => Bends[old])],
            [.. order.Select(old => Pieces[old])],
            [.. order.Select(old => Sides[old])],
            [.. order.Select(old => Clearances[old])],
            [.. legs.Select(leg => (place[leg.From], place[leg.To], leg.Miles))],
            [.. Gates.Select(gate => gate with { Left = place[gate.Left], Right = place[gate.Right] })],
            [.. Channels.Where(leg => place[leg.From] >= 0 && place[leg.To] >= 0)
                .Select(leg => leg with { From = place[leg.From], To = place[leg.To] })]);
    }
}
