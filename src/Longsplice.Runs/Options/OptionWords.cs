using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Longsplice.Runs.Briefs;

namespace Longsplice.Runs.Options;

/// <summary>What people call options: what they add, to whom.</summary>
public sealed class OptionWords(SupplyModel model, Scenario scenario)
{
    private readonly Names _names = new(model, scenario);

    /// <summary>An option in words.</summary>
    public string Of(OptionId id) => Of(model.Options.Get(id));

    /// <summary>Options in words, joined by semicolons.</summary>
    public string List(IEnumerable<OptionId> ids) => string.Join("; ", ids.Select(Of));

    /// <summary>A programme's name.</summary>
    public string Programme(ProgrammeId id) => model.Programmes.Get(id).Name ?? id.Code;

    /// <summary>A nation's name.</summary>
    public string Nation(NationId id) => _names.Nation(id);

    private string Of(OptionRow row)
    {
        var target = OptionTarget.Of(row);
        return row.Kind switch
        {
            OptionKind.Capacity when model.Recipes.Contains(target.Recipe) => Capacity(model.Recipes.Get(target.Recipe), row),
            OptionKind.Capacity => $"{Amount(row)} more hours a week on {model.Lines.Get(target.Line).Name ?? target.First}",
            OptionKind.Stock => $"{Amount(row)}{Unit(target.Item, " of")} {_names.Item(target.Item)} in stock, {_names.Site(target.Site)}",
            OptionKind.Contract => Contract(model.Contracts.Get(target.Contract)),
            OptionKind.Licence => Licence(model.Licences.First(licence => licence.Id == target.Licence)),
            _ => $"{_names.Item(new ItemId(target.First))} qualified for {_names.Item(target.Item)}",
        };
    }

    private string Capacity(Recipe recipe, OptionRow row) =>
        $"{Amount(row)}{Unit(recipe.Item, "")} more {_names.Item(recipe.Item)} a week, {_names.Site(recipe.Site)}";

    private string Contract(Contract contract) =>
        $"{_names.Item(contract.Item)} from {_names.Site(contract.Supplier)} for {_names.Site(contract.Customer)}";

    private string Licence(Licence licence)
    {
        string goods = licence.Items.IsEmpty ? "all items" : string.Join(", ", licence.Items.Select(_names.Item));
        return $"licence for {goods} from {Side(licence.Exporter)} to {Side(licence.Importer)} open";
    }

    private string Side(NationId? nation) => nation is { } one ? _names.Nation(one) : "anybody";

    /// <summary>The unit with a word behind it; nothing where units are counted.</summary>
    private string Unit(ItemId item, string word) => model.Items.Get(item).Unit is "each" ? "" : $" {model.Items.Get(item).Unit}{word}";

    private static string Amount(OptionRow row) => row.Amount switch
    {
        null => "some",
        { } amount when Unknown.Is(amount) => "some",
        >= 100 and { } amount => Figures.Whole(amount),
        { } amount => Figures.Given(amount),
    };
}
