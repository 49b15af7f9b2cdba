using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Checks;

/// <summary>Checks of options, whose target and amount depend on their kind, and of substitutes.</summary>
internal static class OptionChecks
{
    public static IEnumerable<Finding> Run(SupplyModel model) =>
    [
        .. model.Options.SelectMany(row => Targets(model, row)),
        .. model.Options.SelectMany(Amounts),
        .. model.Substitutes.Where(row => row.Item == row.StandsInFor)
            .Select(row => ModelChecks.At(row, "LS128", "stands_in_for", row.StandsInFor.Code, "another item")),
    ];

    private static IEnumerable<Finding> Targets(SupplyModel model, OptionRow row)
    {
        var target = OptionTarget.Of(row);
        string? expected = row.Kind switch
        {
            OptionKind.Capacity when !model.Recipes.Contains(target.Recipe) && !model.Lines.Contains(target.Line) =>
                "a recipe or a line",
            OptionKind.Stock when !model.Sites.Contains(target.Site) || !model.Items.Contains(target.Item) =>
                "site/item, both of the model",
            OptionKind.Contract when !IsStandby(model, target.Contract) =>
                "a standby contract: rank 1, and a share or quantity of 0 or none",
            OptionKind.Licence when !model.Licences.Any(licence => licence.Id == target.Licence) => "a licence with an id",
            OptionKind.Substitute when !model.Substitutes.Any(target.Is) => "item/stands_in_for of a row of substitutes",
            _ => null,
        };
        if (expected is not null)
        {
            yield return ModelChecks.At(row, "LS124", "target", row.Target, expected, Nearest.Hint(row.Target, Known(model, row.Kind)));
        }
    }

    private static bool IsStandby(SupplyModel model, ContractId id) =>
        model.Contracts.Contains(id)
        && model.Contracts.Get(id) is { Rank: 1 } contract
        && (contract.Share ?? contract.QuantityPerWeek ?? 0) == 0;

    private static IEnumerable<string> Known(SupplyModel model, OptionKind kind) => kind switch
    {
        OptionKind.Capacity => model.Recipes.Select(row => row.Id.Code).Concat(model.Lines.Select(row => row.Id.Code)),
        OptionKind.Stock => model.Stocks.Select(row => $"{row.Site}/{row.Item}"),
        OptionKind.Contract => model.Contracts.Where(row => IsStandby(model, row.Id)).Select(row => row.Id.Code),
        OptionKind.Licence => model.Licences.Where(row => row.Id is not null).Select(row => row.Id!.Value.Code),
        _ => model.Substitutes.Select(row => $"{row.Item}/{row.StandsInFor}"),
    };

    private static IEnumerable<Finding> Amounts(OptionRow row)
    {
        bool needsAmount = row.Kind is OptionKind.Capacity or OptionKind.Stock or OptionKind.Contract;
        if (needsAmount && row.Amount is null)
        {
            yield return ModelChecks.At(row, "LS125", "amount", "nothing", "how much the option adds");
        }
        else if (row.Kind == OptionKind.Contract && row.Amount > 1)
        {
            yield return ModelChecks.At(row, "LS125", "amount", $"{row.Amount}", "a share of the customer's need, at most 1");
        }
    }
}
