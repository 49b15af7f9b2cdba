using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Tables;
using Longsplice.Sea.Passages;

namespace Longsplice.Runs.SeaLanes;

/// <summary>The lanes of services by sea: the shortest way, and one round each passage that may be shut.</summary>
/// <param name="model">The model.</param>
/// <param name="harbours">Ports of its sites.</param>
/// <param name="ways">Ways between them.</param>
internal sealed class ServiceLanes(SupplyModel model, Harbours harbours, SeaWays ways)
{
    /// <summary>The lanes of a service; none, with findings, where they cannot be computed.</summary>
    public Lane[] Of(SeaLane service, List<Finding> findings)
    {
        Finding[] strangers = [.. service.Avoid.Where(id => PassageTable.Expand(id.Code).IsEmpty).Select(id => At(
            service, "LS212", "avoid", id.Code, "ids of passages or groups", PassageTable.Hint(id.Code)))];
        var lanes = strangers.Length == 0 ? Lanes(service) : [];
        findings.AddRange(strangers.Length == 0 && lanes.Length == 0
            ? [At(service, "LS211", "to", "no way", $"a way by sea from {service.From} to {service.To}")]
            : strangers);
        return lanes;
    }

    private Lane[] Lanes(SeaLane service)
    {
        if (harbours.Of(model.Sites.Get(service.From)) is not { } from || harbours.Of(model.Sites.Get(service.To)) is not { } to)
        {
            return [];
        }

        var never = service.Avoid.Aggregate(ClosureSet.Default, (closed, id) => closed.Close(id.Code));
        return [.. ways.Between(from, to, never, Unknown.Is(service.SpeedKn) ? SeaWays.Knots : service.SpeedKn).Select(way => LaneOf(service, way, from, to))];
    }

    private static Lane LaneOf(SeaLane service, SeaWay way, Harbour from, Harbour to) => way.ToLane(service.Id.Code, service.From, service.To) with
    {
        CapacityTonnesPerWeek = Known(service.CapacityTonnesPerWeek),
        UsdPerTonne = Known(service.UsdPerTonneDay) is { } usd ? Math.Round(usd * way.Days, 2) : null,
        FleetTonnes = Known(service.FleetTonnes),
        Source = SourceOf(service),
        Label = service.Label,
        Note = way.NoteOf(from, to),
    };

    private static double? Known(double? figure) => Unknown.Is(figure) ? null : figure;

    /// <summary>What is computed rests on the sea graph, the rest on what the service rests on.</summary>
    private static string SourceOf(SeaLane service)
    {
        (string Column, string From)[] taken =
        [
            ("capacity_tonnes_per_week", "capacity_tonnes_per_week"), ("usd_per_tonne", "usd_per_tonne_day"), ("fleet_tonnes", "fleet_tonnes"),
        ];
        return string.Join(';', taken
            .Select(pair => (pair.Column, Source: SourceCell.Of(service.Source, pair.From)))
            .Where(pair => !string.IsNullOrEmpty(pair.Source))
            .Select(pair => $"{pair.Column}={pair.Source}")
            .Prepend($"transit_days={LaneFiller.Source};days_to_passage={LaneFiller.Source}"));
    }

    private static Finding At(SeaLane service, string code, string column, string found, string expected, string hint = "") =>
        Finding.Of(code, "sea_lanes", service.FileRow, column, found, expected, hint);
}
