using System.Collections.Immutable;
using System.CommandLine;
using Longsplice.Cli.Rendering;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice route FROM TO</c> and <c>longsplice route --pairs F --out G</c>.</summary>
internal sealed class RouteCommand
{
    private readonly Argument<string[]> _ends = new("FROM TO")
    {
        Description = "UN/LOCODE, port's name (\"Name, Country\" where several share it), or \"lat,lon\"; after -- where one begins with a minus.",
        Arity = new ArgumentArity(0, 2),
    };

    private readonly Option<string?> _via = new("--via") { Description = "Passages to cross, in order: a;b or a,b." };
    private readonly Option<string?> _close = new("--close") { Description = "Passages or groups to close: a;b or a,b; suez:2026-03-01..2026-05-01 for some days." };
    private readonly Option<DateOnly?> _depart = new("--depart") { Description = "Day of departure, yyyy-mm-dd, for closures of some days." };
    private readonly Option<string?> _open = new("--open") { Description = "Passages closed by default to open (Arctic, Belle Isle)." };
    private readonly Option<double> _speed = new("--speed")
    {
        Description = "Knots.",
        DefaultValueFactory = _ => RouteSettings.UsualSpeed,
    };

    private readonly Option<string?> _geoJson = new("--geojson") { Description = "File for the way as a GeoJSON feature." };
    private readonly Option<string?> _pairs = new("--pairs") { Description = "CSV: id, from_lat, from_lon, to_lat, to_lon, via, close." };
    private readonly Option<string?> _out = new("--out") { Description = "CSV to write for --pairs." };
    private readonly Option<bool> _asJson = new("--json") { Description = "One JSON object on standard output." };

    public static Command Create(Screen screen)
    {
        var own = new RouteCommand();
        var command = new Command(
            "route",
            "The shortest way by sea: nautical miles, days, passages crossed, and the way itself.\n"
            + "Example: longsplice route NLRTM \"1.27,103.83\" --close suez\n"
            + "Example: longsplice route NLRTM SGSIN --close suez:2026-03-01..2026-05-01 --depart 2026-03-10\n"
            + "Example: longsplice route -- -33.9,18.4 \"Fremantle, Australia\"")
        {
            own._ends, own._via, own._close, own._open, own._depart, own._speed, own._geoJson, own._pairs, own._out, own._asJson,
        };
        command.Validators.Add(result =>
        {
            bool isPairs = result.GetValue(own._pairs) is not null;
            int ends = result.GetValue(own._ends)?.Length ?? 0;
            if (isPairs ? ends > 0 || result.GetValue(own._out) is null : ends != 2)
            {
                result.AddError("Give FROM and TO, or --pairs FILE with --out FILE.");
            }
        });
        command.SetAction((parsed, cancellation) => Task.Run(() => own.Run(screen, parsed, cancellation), cancellation));
        return command;
    }

    private int Run(Screen screen, ParseResult parsed, CancellationToken cancellation)
    {
        var settings = new RouteSettings(
            Ids(parsed.GetValue(_via)), Ids(parsed.GetValue(_close)), Ids(parsed.GetValue(_open)), parsed.GetValue(_speed))
        {
            Depart = parsed.GetValue(_depart),
        };
        bool asJson = parsed.GetValue(_asJson);
        if (parsed.GetValue(_pairs) is { } pairs)
        {
            var progress = screen.Progress();
            var result = RoutePairs.Run(
                pairs, parsed.GetValue(_out)!, settings, rows => progress.Report(new($"routes: {rows} rows", rows, 0)), cancellation);
            return screen.Show(result, asJson, RouteText.Pairs);
        }

        string[] ends = parsed.GetValue(_ends)!;
        return screen.Show(Routing.Run(ends[0], ends[1], settings, parsed.GetValue(_geoJson)), asJson, RouteText.Route);
    }

    private static ImmutableArray<string> Ids(string? list) =>
        [.. (list ?? "").Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
