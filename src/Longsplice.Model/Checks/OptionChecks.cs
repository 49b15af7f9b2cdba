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
        .. model.Options.SelectMany(Parts),
        .. model.Options.SelectMany(row => Needs(model, row)),
        .. model.Programmes.SelectMany(WorkShares),
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

    /// <summary>Where both are given, the parts must add up to the lead time; unknowns add up to nothing yet.</summary>
    private static IEnumerable<Finding> Parts(OptionRow row)
    {
        int sum = row.LeadParts().Sum(part => part.Weeks);
        bool isKnown = !Unknown.Is(row.LeadWeeks)
            && !new[] { row.AdminWeeks, row.ContractWeeks, row.ToolingWeeks, row.MakeWeeks, row.ShipWeeks }.Any(weeks => Unknown.Is(weeks));
        if (row.LeadWeeks is { } lead && row.LeadParts().Any() && isKnown && lead != sum)
        {
            yield return ModelChecks.At(row, "LS219", "lead_weeks", $"{lead}", $"{sum}, the sum of its parts, or nothing");
        }
    }

    private static IEnumerable<Finding> Needs(SupplyModel model, OptionRow row)
    {
        foreach (var need in row.Needs.Where(need => !model.Options.Contains(need)))
        {
            string hint = Nearest.Hint(need.Code, model.Options.Select(option => option.Id.Code));
            yield return ModelChecks.At(row, "LS015", "needs", need.Code, "an id of options", hint);
        }

        if (Reached(model, row).Contains(row.Id))
        {
            yield return ModelChecks.At(row, "LS218", "needs", string.Join(';', row.Needs), "options that do not need this one in turn");
        }
    }

    /// <summary>All options that an option needs, directly or by others.</summary>
    private static HashSet<OptionId> Reached(SupplyModel model, OptionRow row)
    {
        var reached = new HashSet<OptionId>();
        var open = new Queue<OptionId>(row.Needs);
        while (open.TryDequeue(out var need))
        {
            if (reached.Add(need) && model.Options.Contains(need))
            {
                foreach (var further in model.Options.Get(need).Needs)
                {
                    open.Enqueue(further);
                }
            }
        }

        return reached;
    }

    private static IEnumerable<Finding> WorkShares(Programme row)
    {
        if (row.WorkShareMin is { } share && !double.IsNaN(share) && (row.Members.Length == 0 || share * row.Members.Length > 1 + 1e-9))
        {
            string most = row.Members.Length == 0 ? "members, or no share" : $"at most 1/{row.Members.Length}, so that shares of all members fit";
            yield return ModelChecks.At(row, "LS221", "work_share_min", $"{share}", most);
        }
    }
}
