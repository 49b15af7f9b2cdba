using System.Collections.Immutable;
using Longsplice.Model.Checks;
using Longsplice.Sea;
using Longsplice.Sea.Passages;
using Longsplice.Sea.Routes;

namespace Longsplice.Runs.Verbs;

/// <summary>Finds the shortest way by sea between two ends.</summary>
public static class Routing
{
    /// <summary>Runs the verb.</summary>
    /// <param name="from">UN/LOCODE, port's name, or latitude and longitude.</param>
    /// <param name="to">The other end.</param>
    /// <param name="settings">What a person asks.</param>
    /// <param name="geoJson">File to which the way is written as a GeoJSON feature; null writes none.</param>
    public static VerbResult<RouteData> Run(string from, string to, RouteSettings settings, string? geoJson)
    {
        var findings = new List<Finding>();
        CheckIds(settings, findings);
        var graph = SeaGraph.Load();
        var finder = new RouteFinder(graph);
        var start = RouteEnds.Read(graph, finder, from, "", 0, "FROM", findings);
        var end = RouteEnds.Read(graph, finder, to, "", 0, "TO", findings);
        if (start is not null && end is not null && start.Asked == end.Asked)
        {
            findings.Add(Finding.Of("LS148", "", 0, "TO", end.Name, "another place than the start"));
        }

        if (start is null || end is null || findings.Exists(finding => finding.Severity == Severity.Error))
        {
            return VerbResult<RouteData>.Of([.. findings], null);
        }

        var answer = DatedRoutes.Find(
            closed => finder.Find(start, end, closed, settings.Via),
            ClosuresOf(settings),
            RouteClosures.Read(settings.Close, []).Dated,
            settings.Depart ?? default,
            settings.SpeedKnots);
        var data = Describe(answer, settings);
        if (geoJson is not null && RouteFeature.Write(geoJson, data) is { } notWritten)
        {
            findings.Add(notWritten);
        }

        var result = VerbResult<RouteData>.Of([.. findings], data);
        return answer is NoRoute ? result with { Code = ExitCode.No } : result;
    }

    /// <summary>The closures that a person set, over the default ones.</summary>
    internal static ClosureSet ClosuresOf(RouteSettings settings)
    {
        var opened = settings.Open.Aggregate(ClosureSet.Default, (set, id) => set.Open(id));
        return RouteClosures.Read(settings.Close, []).Always.Aggregate(opened, (set, id) => set.Close(id));
    }

    /// <summary>Findings on passages and speed.</summary>
    internal static void CheckIds(RouteSettings settings, List<Finding> findings)
    {
        RouteEnds.Check(settings.Via, "", 0, "via", findings);
        var closures = RouteClosures.Read(settings.Close, findings);
        RouteEnds.Check([.. closures.Always, .. closures.Dated.Select(row => row.Id)], "", 0, "close", findings);
        if (!closures.Dated.IsEmpty && settings.Depart is null)
        {
            findings.Add(Finding.Of("LS209", "", 0, "depart", "nothing", "the day on which the ship leaves, as yyyy-mm-dd"));
        }

        RouteEnds.Check(settings.Open, "", 0, "open", findings);
        if (!(settings.SpeedKnots > 0 && settings.SpeedKnots <= 100))
        {
            findings.Add(Finding.Of("LS149", "", 0, "speed", $"{settings.SpeedKnots}", "knots, above 0 and at most 100"));
        }

        if (findings.Count == 0)
        {
            RouteEnds.CheckOpen(settings.Via, ClosuresOf(settings), "", 0, findings);
        }
    }

    private static RouteData Describe(RouteAnswer answer, RouteSettings settings)
    {
        var route = answer as Route;
        return new RouteData(
            route is null ? "no_route" : "ok",
            EndOf(answer.From),
            EndOf(answer.To),
            route is null ? null : Math.Round(route.Miles, 1),
            route is null ? null : Math.Round(route.Days(settings.SpeedKnots), 2),
            settings.SpeedKnots,
            Math.Round(route?.MilesKeepingOffBanks ?? 0, 1),
            route?.Passages ?? [],
            ClosuresOf(settings).Ids,
            (answer as NoRoute)?.Blocking ?? [],
            route is null ? null : PathOf(route));
    }

    private static RouteEnd EndOf(Mooring mooring) => new(
        mooring.Name, Math.Round(mooring.At.Latitude, 4), Math.Round(mooring.At.Longitude, 4), Math.Round(mooring.SnapMiles, 2));

    private static RoutePath PathOf(Route route) => new(
        "MultiLineString",
        [.. route.Path().Lines.Select(line => ImmutableArray.CreateRange(
            line.Select(point => new[] { Math.Round(point.Longitude, 4), Math.Round(point.Latitude, 4) })))]);
}
