namespace Longsplice.Sea.Routes;

/// <summary>Puts a way together from its stretches between gate points.</summary>
internal static class GateWay
{
    /// <summary>The way from one mooring by a first to a last gate point and to the other mooring.</summary>
    public static Route Between(
        SeaGraph graph, OpenGates gates, Mooring from, Mooring to, int first, int last, double miles)
    {
        int side = Nearer(from.SideMiles, first);
        var places = new List<int>(from.WayToSide(side));
        var crossings = new List<int>();
        foreach (int next in gates.Hops(first, last))
        {
            var (leave, arrive) = Sides(graph, side / 2, next);
            Cross(graph, side, leave, crossings);
            places.AddRange(graph.WayBetweenSides(leave, arrive));
            side = arrive;
        }

        int end = Nearer(to.SideMiles, last);
        Cross(graph, side, end, crossings);
        int[] back = to.WayToSide(end);
        for (int at = back.Length - 1; at >= 0; at--)
        {
            places.Add(back[at]);
        }

        return new Route(graph, from, to, miles, [.. places], [.. crossings]);
    }

    private static void Cross(SeaGraph graph, int arrived, int left, List<int> crossings)
    {
        int passage = graph.Parts.Gates[arrived / 2].Passage;
        if (arrived != left)
        {
            crossings.Add(passage);
        }
    }

    private static int Nearer(float[] sideMiles, int gate) =>
        (2 * gate) + (sideMiles[2 * gate] <= sideMiles[(2 * gate) + 1] ? 0 : 1);

    /// <summary>The sides between which the stretch from one gate point to another is shortest.</summary>
    private static (int Leave, int Arrive) Sides(SeaGraph graph, int from, int to)
    {
        float[] miles = graph.GateMiles;
        int sides = graph.GateSides, best = -1;
        for (int pair = 0; pair < 4; pair++)
        {
            int at = (((2 * from) + (pair / 2)) * sides) + (2 * to) + (pair % 2);
            best = best < 0 || miles[at] < miles[best] ? at : best;
        }

        return (best / sides, best % sides);
    }
}
