using System.Collections.Concurrent;
using Longsplice.Model.Results;
using Shouldly;

namespace Longsplice.Engine.Tests;

/// <summary>How often each feature of the engine made a difference: a law that was never strained proves little.</summary>
internal sealed class FeatureCounts
{
    private static readonly string[] Features =
    [
        "capacity", "line", "input", "maximum", "ban", "quota", "help", "held_back", "split_days", "surge_ramp", "short",
    ];

    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public void Count(DrawnRun run)
    {
        var network = run.Network;
        Add("split_days", Enumerable.Range(0, network.Flows.Count).Any(flow => run.Start.Flow[flow] > 0 && network.Flows.FixedTransitWeeks[flow] % 1 > 0));
        for (int at = 0; at < run.Actual.Made.Length; at++)
        {
            Add("capacity", run.Actual.Binding[at].Any(binding => binding.Kind == Binding.Capacity));
            Add("line", run.Actual.Binding[at].Any(binding => binding.Kind == Binding.Line));
            Add("input", run.Actual.Binding[at].Any(binding => binding.Kind == Binding.Input));
            Add("maximum", Enumerable.Range(0, network.Flows.Count).Any(flow => run.Actual.Asked[at][flow] > network.Flows.Max[flow]));
            Add("ban", Enumerable.Range(0, network.Flows.Count).Any(flow => !run.Actual.Permitted[at][flow] && run.Baseline.Shipped[at][flow] > 0));
            Add("quota", Enumerable.Range(0, network.Flows.Count).Any(flow => run.Actual.Shipped[at][flow] < run.Actual.Granted[at][flow]));
            Add("help", Enumerable.Range(0, network.Flows.Count).Any(flow => network.Flows.IsHelp[flow] && run.Actual.Shipped[at][flow] > 0));
            Add("held_back", run.Actual.KeptBack[at].Any(kept => kept > 0));
            Add("surge_ramp", Enumerable.Range(0, network.Recipes.Count).Any(recipe => run.Actual.Made[at][recipe] > network.Recipes.Capacity[recipe] * 1.001));
            Add("short", run.Actual.Short[at].Any(missing => missing > 0));
        }
    }

    public void ShouldAllHaveBound()
    {
        foreach (string feature in Features)
        {
            _counts.GetValueOrDefault(feature).ShouldBeGreaterThan(0, $"{feature} never bound");
        }
    }

    public override string ToString() =>
        string.Join(", ", Features.Select(feature => $"{feature} {_counts.GetValueOrDefault(feature)}"));

    private void Add(string feature, bool did)
    {
        if (did)
        {
            _counts.AddOrUpdate(feature, 1, (_, count) => count + 1);
        }
    }
}
