using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Tests.Drawing;

/// <summary>Whether a feature bound or carried goods in a run, feature by feature.</summary>
internal static class Features
{
    private const double Tie = 1e-9;

    public static IReadOnlyList<(string Name, Func<DrawnRun, bool> IsBound)> All { get; } =
    [
        ("capacity", run => Binds(run, Binding.Capacity)),
        ("line", run => Binds(run, Binding.Line)),
        ("input", run => Binds(run, Binding.Input)),
        ("line_shared_by_two", run => Lines(run).Any(recipes => recipes.Count(recipe => run.Start.Recipe[recipe] > 0) > 1)),
        ("input_shared_by_two", run => InputsShared(run)),
        ("surge_capacity", run => Recipes(run, (at, recipe) => run.Actual.Made[at][recipe] > run.Network.Recipes.Capacity[recipe] * 1.001)),
        ("yield", run => Recipes(run, (at, recipe) => run.Network.Recipes.Yield[recipe] != 1 && run.Actual.Made[at][recipe] > 0)),
        ("lead_time", run => Recipes(run, (at, recipe) => run.Network.Recipes.LeadWeeks[recipe] > 1 && run.Actual.Made[at][recipe] > 0)),
        ("runs_full", run => Recipes(run, (at, recipe) => run.Network.Recipes.RunsFull[recipe] && run.Actual.Made[at][recipe] > 0)),
        ("cold_restart", run => Recipes(run, (at, recipe) => IsCold(run, at, recipe))),
        ("cold_restart_with_help", run => Recipes(run, (at, recipe) => IsCold(run, at, recipe) && IsHelped(run, run.Network.Recipes.Output[recipe]))),
        ("materials_loop", run => Recipes(run, (at, recipe) => UsesItsOwnChain(run, recipe) && run.Actual.Made[at][recipe] > 0)),
        ("maximum", run => Flows(run, (at, flow) => run.Actual.Asked[at][flow] > run.Network.Flows.Max[flow] && Ships(run, at, flow))),
        ("help", run => Flows(run, (at, flow) => run.Network.Flows.IsHelp[flow] && Ships(run, at, flow))),
        ("same_week", run => Flows(run, (at, flow) => run.Actual.TransitWeeks[at][flow] == 0 && Ships(run, at, flow))),
        ("within_a_week", run => Flows(run, (at, flow) => run.Actual.TransitWeeks[at][flow] is > 0 and < 1 && Ships(run, at, flow))),
        ("split_days", run => Flows(run, (at, flow) => run.Actual.TransitWeeks[at][flow] % 1 > 0 && Ships(run, at, flow))),
        ("two_lanes_beside", run => OnRoute(run, route => route.Lanes.Any(lane => HasTwin(run, lane)))),
        ("two_lanes_in_row", run => OnRoute(run, route => route.Lanes.Length > 1)),
        ("several_passages", run => OnRoute(run, route => route.Lanes.Sum(lane => run.Network.Lanes.Passages[lane].Length) > 1)),
        ("rerouted", run => Flows(run, (at, flow) => IsRerouted(run, at, flow))),
        ("slowed", run => Flows(run, (at, flow) => at > 0 && run.Actual.TransitWeeks[at][flow] > run.Actual.TransitWeeks[at - 1][flow] && Ships(run, at - 1, flow))),
        ("no_way", run => Flows(run, (at, flow) => run.Start.Flow[flow] > 0 && run.Start.Routes[flow] is not null && run.Actual.Routes[at][flow] is null)),
        ("ban", run => Flows(run, (at, flow) => Stops(run, at, flow, run.Events.Permissions.Any(ban => ban.CapPerWeek == 0 && Holds(run, ban, at, flow))))),
        ("licence_denied", run => Flows(run, (at, flow) => Stops(run, at, flow, Under(run, at, flow, LicenceStatus.Denied)))),
        ("licence_delay", run => Flows(run, (at, flow) => !run.Actual.Permitted[at][flow] && Under(run, at, flow, LicenceStatus.Licensed))),
        ("shares_move", run => Flows(run, (at, flow) => at > 0 && run.Actual.Share[at][flow] > run.Actual.Share[at - 1][flow] && Ships(run, at, flow))),
        ("event_quota", run => Flows(run, (at, flow) => IsCut(run, at, flow) && run.Events.Permissions.Any(quota => quota.CapPerWeek > 0 && Holds(run, quota, at, flow)))),
        ("licence_quota", run => Flows(run, (at, flow) => IsCut(run, at, flow) && HasQuota(run, at, flow))),
        ("lane_capacity", run => Flows(run, (at, flow) => IsCut(run, at, flow) && Crosses(run, at, flow, lane => double.IsFinite(run.Network.Lanes.Capacity[lane])))),
        ("fleet", run => Flows(run, (at, flow) => IsCut(run, at, flow) && Crosses(run, at, flow, lane => double.IsFinite(run.Network.Lanes.FleetTonnes[lane])))),
        ("passage_capacity", run => Flows(run, (at, flow) => IsCut(run, at, flow) && Crosses(run, at, flow, lane => HasFullPassage(run, lane)))),
        ("reserve", run => Points(run, (at, point) => run.Network.Points.Reserve[point] > 0 && KeepsBack(run, at, point))),
        ("hoard", run => Points(run, (at, point) => run.Network.Rules.HoardWeeks[point] > 0 && run.Network.Rules.ProtectWeeks[point] == 0 && KeepsAboveReserve(run, at, point))),
        ("protect", run => Points(run, (at, point) => run.Network.Rules.ProtectWeeks[point] > 0 && run.Network.Rules.HoardWeeks[point] == 0 && KeepsAboveReserve(run, at, point))),
        ("kept_back_before_goods_land", run => Points(run, (at, point) => run.Network.Rules.HoardWeeks[point] + run.Network.Rules.ProtectWeeks[point] > 0 && KeepsAboveReserve(run, at, point) && LandsInItsWeek(run, at, point))),
        ("backlog", run => Demands(run, (at, demand) => run.Actual.Arrears[at][demand] > Tie)),
        ("lost", run => Demands(run, (at, demand) => run.Actual.Lost[at][demand] > Tie)),
        ("structural_gap", run => run.Start.StructuralGap.Any(gap => gap > Tie)),
        ("dated_demand", run => Demands(run, (at, demand) => at > 0 && run.Baseline.Required[at][demand] != run.Baseline.Required[at - 1][demand])),
        ("surge", run => Demands(run, (at, demand) => run.Actual.Required[at][demand] > run.Baseline.Required[at][demand])),
        ("fall", run => Demands(run, (at, demand) => run.Actual.Required[at][demand] < run.Baseline.Required[at][demand])),
        ("priority", run => Demands(run, (at, demand) => IsPassedOver(run, at, demand))),
        ("donation", run => Moved(run, "donate", _ => true)),
        ("donation_replaced", run => Moved(run, "donate", change => change.ReplaceBy > change.Week)),
        ("donation_fills_gap", run => Demands(run, (at, demand) => run.Actual.Relieved[at][demand] > Tie)),
        ("lose", run => Moved(run, "lose", _ => true)),
        ("release", run => run.Events.Stocks.Any(change => change.ReserveReleased > 0 && run.Network.Points.Reserve[change.Point] > 0)),
        ("nation_override", run => !run.Scenario.Policy.Nations.IsEmpty),
        ("national", run => run.Scenario.Policy.Name == PolicyName.National),
        ("theatre", run => run.Scenario.Policy.Name == PolicyName.Theatre),
        ("pooled", run => run.Scenario.Policy.Name == PolicyName.Pooled),
        ("help_sees_known", run => Flows(run, (at, flow) => run.Network.Flows.IsHelp[flow] && run.Network.Rules.HelpSeesKnown[run.Network.Flows.Customer[flow]] && Ships(run, at, flow))),
        ("build_up", run => run.Network.FirstWeek < 1),
        ("sixty_sites", run => run.Model.Sites.Count >= 60),
    ];

    private static bool Weeks(DrawnRun run, int count, Func<int, int, bool> isBound)
    {
        for (int at = 0; at < run.Actual.OnHand.Length; at++)
        {
            for (int number = 0; number < count; number++)
            {
                if (isBound(at, number))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Recipes(DrawnRun run, Func<int, int, bool> isBound) => Weeks(run, run.Network.Recipes.Listed, isBound);

    private static bool Flows(DrawnRun run, Func<int, int, bool> isBound) => Weeks(run, run.Network.Flows.Count, isBound);

    private static bool Points(DrawnRun run, Func<int, int, bool> isBound) => Weeks(run, run.Network.Points.Count, isBound);

    private static bool Demands(DrawnRun run, Func<int, int, bool> isBound) => Weeks(run, run.Network.Demands.Count, isBound);

    private static bool Binds(DrawnRun run, Binding binding) => Recipes(run, (at, recipe) => run.Actual.Binding[at][recipe].Kind == binding);

    private static IEnumerable<int[]> Lines(DrawnRun run) =>
        Enumerable.Range(0, run.Network.Recipes.LineHours.Length).Select(line => run.Network.Recipes.OnLine[line].ToArray());

    private static bool InputsShared(DrawnRun run) => Enumerable.Range(0, run.Network.Points.Count)
        .Any(point => run.Network.Points.UsedBy[point].ToArray().Count(input => run.Start.Recipe[run.Network.Recipes.InputRecipe[input]] > 0) > 1);

    private static bool IsCold(DrawnRun run, int at, int recipe) =>
        run.Actual.Capacity[at][recipe] == 0
        && run.Network.Recipes.Capacity[recipe] > 0
        && !run.Events.Capacity.Exists(share => share.Touches(run.Network.FirstWeek + at) && share.Recipes.Contains(recipe));

    private static bool IsHelped(DrawnRun run, int point) =>
        Flows(run, (at, flow) => run.Network.Flows.Customer[flow] == point && run.Network.Flows.IsHelp[flow] && Ships(run, at, flow));

    private static bool UsesItsOwnChain(DrawnRun run, int recipe)
    {
        var row = run.Model.Recipes[recipe];
        return run.Model.RecipeInputs.Any(input => input.Recipe == row.Id && input.Item.Code[0] == 'i' && string.CompareOrdinal(input.Item.Code, row.Item.Code) < 0);
    }

    private static bool Ships(DrawnRun run, int at, int flow) => run.Actual.Shipped[at][flow] > Tie;

    private static bool IsCut(DrawnRun run, int at, int flow) =>
        run.Actual.Shipped[at][flow] < run.Actual.Granted[at][flow] * (1 - Tie) && Ships(run, at, flow);

    private static bool OnRoute(DrawnRun run, Func<Route, bool> isMeant) =>
        Flows(run, (at, flow) => run.Actual.Routes[at][flow] is { } route && isMeant(route) && Ships(run, at, flow));

    private static bool HasTwin(DrawnRun run, int lane) => Enumerable.Range(0, run.Network.Lanes.Count)
        .Any(other => other != lane && run.Network.Lanes.From[other] == run.Network.Lanes.From[lane] && run.Network.Lanes.To[other] == run.Network.Lanes.To[lane]);

    private static bool IsRerouted(DrawnRun run, int at, int flow) =>
        at > 0
        && run.Actual.Routes[at][flow] is { } route
        && run.Actual.Routes[at - 1][flow] is { } before
        && !route.Lanes.SequenceEqual(before.Lanes)
        && Ships(run, at - 1, flow);

    private static bool Crosses(DrawnRun run, int at, int flow, Func<int, bool> isMeant) =>
        run.Actual.Routes[at][flow] is { } route && route.Lanes.Any(isMeant);

    private static bool HasFullPassage(DrawnRun run, int lane) =>
        run.Network.Lanes.Passages[lane].Any(passage => double.IsFinite(run.Network.Lanes.PassageCapacity[passage]));

    private static bool Stops(DrawnRun run, int at, int flow, bool isMeant) =>
        isMeant && !run.Actual.Permitted[at][flow] && run.Baseline.Shipped[at][flow] > 0;

    private static bool Holds(DrawnRun run, Permission permission, int at, int flow) =>
        permission.Touches(run.Network.FirstWeek + at) && permission.Flows.Contains(flow);

    private static bool Under(DrawnRun run, int at, int flow, LicenceStatus status) => Enumerable.Range(0, run.Network.Licences.Count)
        .Any(licence => run.Network.Licences.Flows[licence].Contains(flow) && StatusOf(run, licence, at) == status);

    private static bool HasQuota(DrawnRun run, int at, int flow) => Enumerable.Range(0, run.Network.Licences.Count)
        .Any(licence => double.IsFinite(run.Network.Licences.QuotaPerYear[licence])
            && run.Network.Licences.Flows[licence].Contains(flow)
            && StatusOf(run, licence, at) == LicenceStatus.Licensed);

    private static LicenceStatus StatusOf(DrawnRun run, int licence, int at) =>
        LicenceChange.Holding(run.Events.Licences, licence, run.Network.FirstWeek + at)?.Status ?? run.Network.Licences.Status[licence];

    private static bool KeepsBack(DrawnRun run, int at, int point) => run.Actual.KeptBack[at][point] > Tie;

    private static bool KeepsAboveReserve(DrawnRun run, int at, int point) =>
        run.Actual.KeptBack[at][point] > run.Network.Points.Reserve[point] + Tie;

    private static bool LandsInItsWeek(DrawnRun run, int at, int point) =>
        run.Network.Points.Inflows[point].ToArray().Any(flow => run.Actual.TransitWeeks[at][flow] < 1 && Ships(run, at, flow));

    private static bool IsPassedOver(DrawnRun run, int at, int demand) => run.Actual.Short[at][demand] > Tie
        && run.Network.Points.Demands[run.Network.Demands.Point[demand]].ToArray().Any(other =>
            run.Network.Demands.Priority[other] < run.Network.Demands.Priority[demand] && run.Actual.Short[at][other] == 0 && run.Actual.Served[at][other] > 0);

    private static bool Moved(DrawnRun run, string kind, Func<StockChange, bool> isMeant) => run.Events.Stocks.Any(change =>
        run.Scenario.Events[change.Event].Kind == kind && isMeant(change) && run.Actual.Moved[^1][change.Event] > 0);
}
