using System.Collections.Immutable;
using System.Globalization;
using Longsplice.Engine.Causes;
using Longsplice.Engine.Network;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;

namespace Longsplice.Engine.Measures;

/// <summary>Tables causes, short_by_cause and event_effects.</summary>
internal sealed class CauseTables(SupplyNetwork network, RunKey key)
{
    /// <summary>What rounding leaves of a cause that has been repaid.</summary>
    private const double Dust = 1e-9;

    /// <summary>Id of a ledger column.</summary>
    public static string NameOf(CauseColumns columns, int cause) =>
        cause < columns.Events
            ? columns.Ids[cause]
            : (cause - columns.Events) switch
            {
                0 => "rule",
                1 => "withheld",
                2 => "alloc",
                _ => "plain",
            };

    public ImmutableArray<CauseRow> Nodes(CauseResults causes)
    {
        var rows = new List<CauseRow>();
        for (int demand = 0; demand < causes.Trees.Length; demand++)
        {
            if (causes.Trees[demand] is { } tree)
            {
                int number = 0;
                AddNode(rows, demand, tree, null, tree.Quantity, ref number);
            }
        }

        return [.. rows];
    }

    private void AddNode(List<CauseRow> rows, int demand, CauseNode node, string? parent, double root, ref int number)
    {
        string name = (++number).ToString(CultureInfo.InvariantCulture);
        rows.Add(new CauseRow
        {
            Pattern = key.Pattern,
            Policy = key.Policy,
            Case = key.Case,
            Demand = network.Model.Demands[demand].Id,
            Node = name,
            Parent = parent,
            Kind = node.Kind,
            Id = node.Id,
            Quantity = node.Quantity,
            Share = node.Quantity / root,
            Source = node.Source,
            Reason = node.Reason,
            AlsoShortItem = node.AlsoShortItem is { } item ? new ItemId(item) : null,
            AlsoShort = node.AlsoShortItem is null ? null : node.AlsoShort,
            Label = key.Label,
        });
        foreach (var child in node.Children)
        {
            AddNode(rows, demand, child, name, root, ref number);
        }
    }

    public ImmutableArray<ShortByCauseRow> ByWeek(CauseResults causes, History baseline)
    {
        var rows = new List<ShortByCauseRow>();
        for (int at = 0; at < causes.ByWeek.Length; at++)
        {
            for (int demand = 0; demand < network.Demands.Count; demand++)
            {
                AddWeek(rows, causes, baseline, at, demand);
            }
        }

        return [.. rows];
    }

    /// <summary>What the baseline itself lacks has no event.</summary>
    private void AddWeek(List<ShortByCauseRow> rows, CauseResults causes, History baseline, int at, int demand)
    {
        double own = network.Demands.IsKept[demand] ? baseline.Arrears[at][demand] : baseline.Lost[at][demand];
        for (int cause = 0; cause < causes.Columns.Count; cause++)
        {
            double quantity = causes.ByWeek[at][demand][cause] + (cause == causes.Columns.Plain ? own : 0);
            if (Math.Abs(quantity) > Dust)
            {
                rows.Add(new ShortByCauseRow
                {
                    Pattern = key.Pattern,
                    Policy = key.Policy,
                    Case = key.Case,
                    Week = network.FirstWeek + at,
                    Demand = network.Model.Demands[demand].Id,
                    Cause = NameOf(causes.Columns, cause),
                    Quantity = quantity,
                    Label = key.Label,
                });
            }
        }
    }

    public ImmutableArray<EventEffectRow> Effects(CauseResults causes, EffectTable effects)
    {
        var rows = new List<EventEffectRow>();
        for (int demand = 0; demand < network.Demands.Count && effects.Events > 0; demand++)
        {
            for (int number = 0; number < effects.Events; number++)
            {
                rows.Add(Effect(demand, causes.Columns.Ids[number]) with
                {
                    InRun = causes.Trees[demand]?.ByCause[number] ?? 0,
                    Alone = effects.Alone(number, demand),
                    Returns = effects.Returns(number, demand),
                    FairShare = effects.FairShare(number, demand),
                });
            }

            rows.Add(Effect(demand, "overlap") with { Alone = effects.Overlap(demand) });
        }

        return [.. rows];
    }

    private EventEffectRow Effect(int demand, string name) => new()
    {
        Pattern = key.Pattern,
        Policy = key.Policy,
        Case = key.Case,
        Event = name,
        Demand = network.Model.Demands[demand].Id,
        Label = key.Label,
    };
}
