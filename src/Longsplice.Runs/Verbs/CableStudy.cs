using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Results;
using Longsplice.Sea.Cables;

namespace Longsplice.Runs.Verbs;

/// <summary>What cuts leave: by nation, by pair, and which cuts are the worst.</summary>
/// <param name="model">A model without errors or unknowns.</param>
/// <param name="network">Its cables.</param>
/// <param name="cut">Numbers of the segments that are cut.</param>
/// <param name="label">Label of all rows.</param>
internal sealed class CableStudy(SupplyModel model, CableNetwork network, IReadOnlySet<int> cut, string label)
{
    private const int Draws = 20_000;
    private const int MostWorst = 10;

    private readonly CableCapacity _capacity = new(network);

    /// <summary>Nations with what is left and what their worst single cut is.</summary>
    public ImmutableArray<CableNationRow> Nations(ImmutableArray<CutUnit> units) =>
        [.. Enumerable.Range(0, network.Nations.Length).Select(nation => Nation(nation, units))];

    /// <summary>Pairs that are joined when nothing is cut.</summary>
    public ImmutableArray<CablePairRow> Pairs(CablesSettings settings, CancellationToken cancellation)
    {
        var edges = EdgesLeft(settings.Availability);
        var draws = new Lazy<ReliabilityDraws>(() => ReliabilityDraws.Of(network.Nodes, edges, Draws, settings.Seed, cancellation));
        var rows = ImmutableArray.CreateBuilder<CablePairRow>();
        for (int a = 0; a < network.Nations.Length; a++)
        {
            for (int b = a + 1; b < network.Nations.Length; b++)
            {
                cancellation.ThrowIfCancellationRequested();
                double whole = _capacity.Between(a, b, _ => false);
                if (whole > 0)
                {
                    rows.Add(Pair(a, b, whole, edges, draws));
                }
            }
        }

        return rows.ToImmutable();
    }

    /// <summary>The worst sets of cuts.</summary>
    public ImmutableArray<CableWorstRow> Worst(ImmutableArray<CutUnit> units, int size, CancellationToken cancellation) =>
    [
        .. new WorstCuts(network, units).Find(size, MostWorst, cancellation).Select((found, number) => new CableWorstRow
        {
            Rank = number + 1,
            Cut = found.Cut,
            LostTbps = found.LostTbps,
            Nation = network.Nations[found.Nation],
            LeftShare = Share(found.LeftShare),
            Label = label,
        }),
    ];

    private static double Share(double share) => Math.Round(share, 6);

    private CableNationRow Nation(int nation, ImmutableArray<CutUnit> units)
    {
        double whole = _capacity.Abroad(nation, _ => false);
        double left = _capacity.Abroad(nation, cut.Contains);
        var near = _capacity.SegmentsOf(nation);
        var worst = units.Where(unit => unit.Segments.Any(near.Contains))
            .Select(unit => (unit.Id, Left: _capacity.Abroad(nation, unit.Segments.Contains)))
            .OrderBy(pair => pair.Left)
            .ThenBy(pair => pair.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        bool loses = worst.Id is not null && worst.Left < whole;
        return new CableNationRow
        {
            Nation = network.Nations[nation],
            CapacityTbps = whole,
            LostTbps = Math.Round(whole - left, 9),
            LeftShare = whole > 0 ? Share(left / whole) : null,
            WorstCut = loses ? worst.Id : null,
            WorstLeftShare = loses ? Share(worst.Left / whole) : null,
            Label = label,
        };
    }

    private CablePairRow Pair(int a, int b, double whole, IReadOnlyList<ReliableEdge> edges, Lazy<ReliabilityDraws> draws)
    {
        double? exact = Reliability.Exact(edges, a, b);
        (double share, double? error) = exact is { } known ? (known, (double?)null) : draws.Value.Between(a, b);
        return new CablePairRow
        {
            A = network.Nations[a],
            B = network.Nations[b],
            CapacityTbps = whole,
            LeftTbps = _capacity.Between(a, b, cut.Contains),
            Reliability = Math.Round(share, 9),
            ReliabilityError = error is { } spread ? Math.Round(spread, 9) : null,
            Label = label,
        };
    }

    private ImmutableArray<ReliableEdge> EdgesLeft(double? availability)
    {
        var places = new CablePlaces(model);
        return
        [
            .. network.Links.Where((_, number) => !cut.Contains(number)).Select(link => new ReliableEdge(
                link.From, link.To, availability ?? SegmentUptime.Of(places.Of(link.Segment.From), places.Of(link.Segment.To)))),
        ];
    }
}
