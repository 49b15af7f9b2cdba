using System.Globalization;
using Longsplice.Model.Checks;
using Longsplice.Sea;
using Longsplice.Sea.Passages;
using Longsplice.Sea.Routes;

namespace Longsplice.Runs.Verbs;

/// <summary>Routes for the pairs of a CSV, read and written row by row, so that a million rows need little memory.</summary>
public static class RoutePairs
{
    private const int Batch = 2048;

    /// <summary>Runs the verb.</summary>
    /// <param name="input">CSV of pairs: id, from_lat, from_lon, to_lat, to_lon, via, close.</param>
    /// <param name="output">CSV to write.</param>
    /// <param name="settings">Closures for all rows, and the speed.</param>
    /// <param name="progress">Told how many rows are done.</param>
    /// <param name="cancellation">Stops it; nothing half-written is left.</param>
    public static VerbResult<RoutePairsData> Run(
        string input, string output, RouteSettings settings, Action<int>? progress, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        Routing.CheckIds(settings with { Depart = null }, findings);
        findings.AddRange(PairFile.Check(input, Routing.ClosuresOf, settings, cancellation));
        if (findings.Exists(finding => finding.Severity == Severity.Error))
        {
            return VerbResult<RoutePairsData>.Of([.. findings], null);
        }

        string part = output + ".part";
        try
        {
            var data = Write(input, part, settings, progress, cancellation);
            File.Move(part, output, overwrite: true);
            return VerbResult<RoutePairsData>.Of([.. findings], data with { Out = output });
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            findings.Add(Finding.Of("LS051", output, 0, "", failure.Message, "a file that can be written"));
            return VerbResult<RoutePairsData>.Of([.. findings], null);
        }
        finally
        {
            File.Delete(part);
        }
    }

    private static RoutePairsData Write(
        string input, string part, RouteSettings settings, Action<int>? progress, CancellationToken cancellation)
    {
        var finder = new RouteFinder(SeaGraph.Load());
        var router = new SeaRouter(finder);
        var closed = Routing.ClosuresOf(settings);
        var data = new RoutePairsData(0, 0, 0, "");
        using var writer = new StreamWriter(part) { NewLine = "\n" };
        writer.WriteLine("id,from_lat,from_lon,to_lat,to_lon,via,close,status,distance_nm,days,passages,from_snap_nm,to_snap_nm");
        foreach (var batch in PairFile.Read(input).Chunk(Batch))
        {
            var lines = new (string Status, string Text)[batch.Length];
            Parallel.For(0, batch.Length, new ParallelOptions { CancellationToken = cancellation }, at =>
                lines[at] = Line(finder, router, batch[at], closed, settings));
            Array.ForEach(lines, line => writer.WriteLine(line.Text));
            data = data with
            {
                Rows = data.Rows + batch.Length,
                Routes = data.Routes + lines.Count(line => line.Status == "ok"),
                NoRoutes = data.NoRoutes + lines.Count(line => line.Status == "no_route"),
            };
            progress?.Invoke(data.Rows);
        }

        return data;
    }

    private static (string Status, string Text) Line(
        RouteFinder finder, SeaRouter router, PairRow row, ClosureSet closed, RouteSettings settings)
    {
        var set = row.Close.Aggregate(closed, (known, id) => known.Close(id));
        Mooring from = finder.Moor(row.From), to = finder.Moor(row.To);
        var answer = row.Via.IsEmpty ? router.Under(set).Find(from, to) : finder.Find(from, to, set, row.Via);
        string status = answer is Route ? "ok" : from.IsOnSea && to.IsOnSea ? "no_route" : "not_at_sea";
        var route = answer as Route;
        string text = string.Join(
            ',',
            row.Text,
            status,
            route is null ? "" : Number(Math.Round(route.Miles, 1)),
            route is null ? "" : Number(Math.Round(route.Days(settings.SpeedKnots), 2)),
            route is null ? "" : string.Join(';', route.Passages),
            Number(Math.Round(from.SnapMiles, 2)),
            Number(Math.Round(to.SnapMiles, 2)));
        return (status, text);
    }

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
