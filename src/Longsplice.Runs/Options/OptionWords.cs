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

    /// <summary>Options in words, joined by commas.</summary>
    public string List(IEnumerable<OptionId> ids) => string.Join(", ", ids.Select(Of));

    private string Of(OptionRow row)
    {
        var target = OptionTarget.Of(row);
        return row.Kind switch
        {
            OptionKind.Capacity when model.Recipes.Contains(target.Recipe) => Capacity(model.Recipes.Get(target.Recipe), row),
            OptionKind.Capacity => $"{Amount(row)} more hours a week on {model.Lines.Get(target.Line).Name ?? target.First}",
            OptionKind.Stock => $"{Amount(row)} {_names.Unit(target.Item)} in stock, {_names.Site(target.Site)}",
            OptionKind.Contract => Contract(model.Contracts.Get(target.Contract)),
            OptionKind.Licence => $"licence {target.First} open",
            _ => $"{_names.Item(new ItemId(target.First))} qualified for {_names.Item(target.Item)}",
        };
    }

    private string Capacity(Recipe recipe, OptionRow row) => $"{Amount(row)} more {_names.Item(recipe.Item)} a week, {_names.Site(recipe.Site)}";

    private string Contract(Contract contract) =>
        $"{_names.Item(contract.Item)} from {_names.Site(contract.Supplier)} for {_names.Site(contract.Customer)}";

    private static string Amount(OptionRow row) => Unknown.Is(row.Amount) ? "some" : Figures.Given(row.Amount ?? 0);
}
