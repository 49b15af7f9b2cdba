using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Events;

/// <summary>An option is adopted; from the week in which it is ready its target has what it adds.</summary>
internal sealed class Adopt : IEventKind
{
    public static string Word => "adopt";

    public static void Translate(ScenarioEvent row, EventTarget target)
    {
        var network = target.Network;
        var option = network.Model.Options.Get(row.Option!.Value);
        int week = Math.Max(network.FirstWeek, Adoption.Ready(row, network.Model, network.Scenario));
        switch (option.Kind)
        {
            case OptionKind.Stock:
                target.Into.Stocks.Add(Bought(option, week, target));
                break;
            case OptionKind.Substitute:
                target.Into.Qualifications.Add(new Qualification(target.Event, RowOf(option, target), week));
                break;
            default:
                Add(option, week, target);
                break;
        }
    }

    private static StockChange Bought(OptionRow option, int week, EventTarget target)
    {
        var place = OptionTarget.Of(option);
        int point = target.Point(place.First, place.Item);
        return new StockChange(target.Event, StockChange.Outside, point, week, option.Amount ?? 0, ReserveReleased: 0, week);
    }

    private static int RowOf(OptionRow option, EventTarget target)
    {
        var rows = target.Network.Model.Substitutes;
        return Enumerable.Range(0, rows.Count).First(row => OptionTarget.Of(option).Is(rows[row]));
    }

    private static void Add(OptionRow option, int week, EventTarget target)
    {
        var model = target.Network.Model;
        var place = OptionTarget.Of(option);
        var none = new Addition(target.Event, week, Recipe: -1, Line: -1, Flow: -1, Licence: -1, option.Amount ?? 0);
        int recipe = model.Recipes.IndexOf(place.Recipe);
        target.Into.Additions.Add(option.Kind switch
        {
            OptionKind.Contract => none with { Flow = target.FlowOf(place.Contract) },
            OptionKind.Licence => none with { Licence = target.LicenceNumber(place.Licence), Amount = 0 },
            _ when recipe >= 0 => none with { Recipe = recipe },
            _ => none with { Line = model.Lines.IndexOf(place.Line) },
        });
        if (option.Kind == OptionKind.Licence)
        {
            target.Into.Licences.Add(new LicenceChange(
                target.Event, target.LicenceNumber(place.Licence), week, target.Network.LastWeek, LicenceStatus.Open));
        }
    }
}
