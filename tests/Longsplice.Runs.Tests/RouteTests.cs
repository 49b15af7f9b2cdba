using Longsplice.Engine;
using Longsplice.Model.Tables;
using Longsplice.Runs.Verbs;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests;

/// <summary>
/// Routes may pass any site that lanes join (docs/decisions). In the shipped models they pass ports alone: no chain of
/// least days leads through a plant, a store or a front.
/// </summary>
public sealed class RouteTests
{
    [Theory]
    [InlineData("reference", "red-sea-2024")]
    [InlineData("rounds155", "both")]
    public void BaseRoutes_OfShippedModel_PassPortsAlone(string name, string scenario)
    {
        string folder = Path.Combine(Repository.Root, "models", name);
        var (model, story, findings) = Inputs.Both(folder, Path.Combine(folder, "scenarios", $"{scenario}.yaml"));
        var quiet = story.ShouldNotBeNull(string.Join('\n', findings)) with { Weeks = 1, BuildUpWeeks = 0, Events = [], Crises = [] };
        var run = Stress.Tell(model.ShouldNotBeNull(), quiet, StressOptions.Default, null, CancellationToken.None);
        string[] routes = [.. run.Tables.Flows.Select(row => row.Lanes).OfType<string>().Distinct()];
        routes.Length.ShouldBeGreaterThan(10);
        var passed = routes.SelectMany(lanes => lanes.Split(';')[1..]).Select(lane => model.Lanes.Single(row => row.Id.Code == lane).From).Distinct();
        passed.Where(site => model.Sites.Single(row => row.Id == site).Kind != SiteKind.Port).ShouldBeEmpty();
    }
}
