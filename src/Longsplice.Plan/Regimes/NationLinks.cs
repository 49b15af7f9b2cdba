using Longsplice.Engine.Network;
using Longsplice.Plan.Lp;

namespace Longsplice.Plan.Regimes;

/// <summary>
/// Which nations have to do with each other when none but they plan: a contract, a lane or quota that both use, stock
/// that an event moves between them. A coalition of which no link leads from one part to another costs the sum of its
/// parts, and each part is planned once, whatever coalitions it comes in.
/// </summary>
internal sealed class NationLinks
{
    private readonly bool[][] _linked;

    /// <summary>Finds the links.</summary>
    /// <param name="network">The network.</param>
    /// <param name="course">What happens whatever is chosen.</param>
    public NationLinks(SupplyNetwork network, Course course)
    {
        int[] nationOfPoint = [.. network.Points.Site.Select(site => network.Model.Nations.IndexOf(network.Model.Sites[site].Nation))];
        _linked = [.. network.Model.Nations.Select(_ => new bool[network.Model.Nations.Count])];
        for (int flow = 0; flow < network.Flows.Count; flow++)
        {
            Link(nationOfPoint[network.Flows.Supplier[flow]], nationOfPoint[network.Flows.Customer[flow]]);
        }

        foreach (var ceiling in course.Lanes.SelectMany(lanes => lanes).Concat(course.Quotas))
        {
            int[] users = [.. ceiling.Flows.Select(flow => nationOfPoint[network.Flows.Customer[flow]]).Distinct()];
            foreach (int user in users)
            {
                Array.ForEach(users, other => Link(user, other));
            }
        }

        foreach (var move in course.Moves.Where(move => move.IsDonation))
        {
            Link(nationOfPoint[move.Point], nationOfPoint[move.Receiver]);
        }
    }

    /// <summary>The parts of a coalition, each ascending, in order of their first.</summary>
    /// <param name="members">Rows of its nations.</param>
    public IEnumerable<int[]> Parts(IEnumerable<int> members)
    {
        var left = new SortedSet<int>(members);
        while (left.Count > 0)
        {
            var part = new SortedSet<int>();
            var next = new Queue<int>([left.Min]);
            left.Remove(left.Min);
            while (next.TryDequeue(out int nation))
            {
                part.Add(nation);
                foreach (int other in left.Where(other => _linked[nation][other]).ToArray())
                {
                    left.Remove(other);
                    next.Enqueue(other);
                }
            }

            yield return [.. part];
        }
    }

    private void Link(int one, int other)
    {
        _linked[one][other] = true;
        _linked[other][one] = true;
    }
}
