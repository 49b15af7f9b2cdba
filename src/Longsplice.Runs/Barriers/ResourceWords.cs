using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Prices;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Sharing;

namespace Longsplice.Runs.Barriers;

/// <summary>What people call resources that have a price.</summary>
public sealed class ResourceWords(SupplyModel model, Scenario scenario)
{
    private readonly Names _names = new(model, scenario);

    /// <summary>A resource in words.</summary>
    public string Of(PriceRow row) => row.Kind switch
    {
        ResourceKind.Capacity => $"capacity: {_names.Limit(row.Id)}",
        ResourceKind.Stock => $"in stock: {Stock(row.Id)}",
        ResourceKind.Contract => $"contract: {_names.Limit(row.Id)}",
        ResourceKind.Line => $"line: {model.Lines.Get(new LineId(row.Id)).Name ?? row.Id}",
        ResourceKind.Lane => $"lane: {Lane(row.Id)}",
        ResourceKind.Passage => $"passage: {_names.Passage(new PassageId(row.Id))}",
        _ => $"quota: {Quota(row.Id)}",
    };

    /// <summary>How much there is of it, and in which time.</summary>
    public string Amount(PriceRow row) => SharingWords.Amount(row.Amount) + row.Kind switch
    {
        ResourceKind.Stock => "",
        ResourceKind.Quota when _names.EventOf(row.Id) is null => " a year",
        ResourceKind.Line => " h a week",
        ResourceKind.Lane or ResourceKind.Passage => " t a week",
        _ => " a week",
    };

    private string Stock(string id)
    {
        string[] parts = id.Split('/');
        return $"{_names.Item(new ItemId(parts[1]))}, {_names.Site(new SiteId(parts[0]))}";
    }

    private string Lane(string id) => model.Lanes.Contains(new LaneId(id)) && model.Lanes.Get(new LaneId(id)) is { } lane
        ? $"{_names.Site(lane.From)} to {_names.Site(lane.To)}"
        : id;

    private string Quota(string id) => _names.EventOf(id) is null ? $"licence {id}" : _names.Cause(id);
}
