using System.Collections.Immutable;
using Longsplice.Engine.Measures;
using Longsplice.Engine.Network;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;

namespace Longsplice.Engine.Spillover;

/// <summary>
/// The spill-over matrix: for each pattern of crises what each theatre feels, each crisis also at half its size, and
/// what crises together do beyond the sum of each alone.
/// </summary>
internal sealed class SpilloverTable(SupplyNetwork network)
{
    private readonly List<(CrisisPattern Pattern, ShockSize Size, RunKey Key, SortedDictionary<SpilloverKey, double> Amounts)> _measured = [];

    /// <summary>Adds what a run showed.</summary>
    public void Add(CrisisPattern pattern, ShockSize size, RunKey key, SortedDictionary<SpilloverKey, double> amounts) =>
        _measured.Add((pattern, size, key, amounts));

    /// <summary>The rows; none where the scenario has fewer than two crises.</summary>
    public ImmutableArray<SpilloverRow> Build() =>
    [
        .. _measured.SelectMany(run => Rows(run.Pattern, run.Size, run.Key, run.Amounts)),
        .. Interactions(),
    ];

    private IEnumerable<SpilloverRow> Interactions()
    {
        var alone = _measured.Where(run => run.Size == ShockSize.Full && run.Pattern.Crises.Length == 1).ToArray();
        foreach (var run in _measured.Where(run => run.Size == ShockSize.Full && run.Pattern.IsTogether))
        {
            var beyond = new SortedDictionary<SpilloverKey, double>();
            foreach (var (key, amount) in run.Amounts.Where(entry => entry.Key.Item < 0))
            {
                beyond[key] = amount - alone.Sum(one => one.Amounts.GetValueOrDefault(key));
            }

            foreach (var row in Rows(run.Pattern, ShockSize.Interaction, run.Key, beyond))
            {
                yield return row;
            }
        }
    }

    private IEnumerable<SpilloverRow> Rows(
        CrisisPattern pattern, ShockSize size, RunKey key, SortedDictionary<SpilloverKey, double> amounts)
    {
        string from = string.Join('+', pattern.Crises.Select(crisis => crisis.Theatre.Code).Distinct(StringComparer.Ordinal));
        return amounts.Select(entry => new SpilloverRow
        {
            Pattern = key.Pattern,
            Policy = key.Policy,
            Case = key.Case,
            FromTheatre = from,
            ToTheatre = network.Model.Theatres[entry.Key.Theatre].Id,
            Dimension = entry.Key.Dimension,
            Item = entry.Key.Item < 0 ? null : network.Model.Items[entry.Key.Item].Id,
            Size = size,
            Amount = entry.Value,
            Unit = entry.Key.Unit,
            Label = key.Label,
        });
    }
}
