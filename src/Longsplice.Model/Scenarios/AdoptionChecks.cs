using Longsplice.Model.Chains;
using Longsplice.Model.Checks;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Scenarios;

/// <summary>Checks that options are adopted in time, once, and with all that they need.</summary>
internal sealed class AdoptionChecks
{
    private readonly Scenario _scenario;
    private readonly SupplyModel _model;
    private readonly string _file;
    private readonly Dictionary<OptionId, ScenarioEvent> _adopted = [];

    private AdoptionChecks(Scenario scenario, SupplyModel model, string file)
    {
        (_scenario, _model, _file) = (scenario, model, file);
        foreach (var row in Adoptions())
        {
            _adopted.TryAdd(row.Option!.Value, row);
        }
    }

    public static IEnumerable<Finding> Run(Scenario scenario, SupplyModel model, string file)
    {
        var checks = new AdoptionChecks(scenario, model, file);
        return checks.Adoptions().SelectMany(row => checks.Of(row, model.Options.Get(row.Option!.Value)));
    }

    private IEnumerable<ScenarioEvent> Adoptions() =>
        _scenario.Events.Where(row => row.Option is { } id && _model.Options.Contains(id));

    private IEnumerable<Finding> Of(ScenarioEvent row, OptionRow option) =>
        [.. Weeks(row, option), .. Twice(row), .. Needs(row, option), .. Barred(row, option), .. Useless(row, option)];

    private IEnumerable<Finding> Weeks(ScenarioEvent row, OptionRow option)
    {
        int from = _scenario.FromOf(row);
        int earliest = Adoption.Earliest(option, _model, _scenario);
        int ready = Adoption.Ready(row, _model, _scenario);
        if (from < earliest)
        {
            yield return At(row, "LS126", "from", $"week {from}", $"week {earliest} or later");
        }
        else if (ready > _scenario.Weeks)
        {
            yield return At(row, "LS131", "from", $"week {ready}", $"a week up to {_scenario.Weeks}");
        }
    }

    private IEnumerable<Finding> Twice(ScenarioEvent row)
    {
        var first = _adopted[row.Option!.Value];
        if (first != row)
        {
            string hint = $"{ScenarioChecks.PlaceOf(first, _file)} adopts it too.";
            yield return At(row, "LS127", "option", row.Option.Value.Code, "one adoption", hint);
        }
    }

    private IEnumerable<Finding> Needs(ScenarioEvent row, OptionRow option)
    {
        int from = _scenario.FromOf(row);
        foreach (var need in option.Needs.Where(_model.Options.Contains))
        {
            int? week = _adopted.TryGetValue(need, out var first) ? _scenario.FromOf(first) : null;
            if (week is null || week > from)
            {
                string found = week is null ? $"{option.Id} without {need}" : $"{option.Id} in week {from}, {need} in week {week}";
                yield return At(row, "LS161", "option", $"event {row.Id}: {found}", $"{need} adopted too, in week {from} or before");
            }
        }
    }

    /// <summary>A contract whose goods a licence denies, and that neither an event nor an option of the scenario opens.</summary>
    private IEnumerable<Finding> Barred(ScenarioEvent row, OptionRow option)
    {
        if (option.Kind == OptionKind.Contract
            && ContractOf(option) is { } contract
            && _model.Sites.Contains(contract.Supplier)
            && _model.Sites.Contains(contract.Customer)
            && new Denials(_model).Of(contract.Supplier, contract.Customer, contract.Item) is { } licence
            && !IsOpened(licence))
        {
            string name = licence.Id is { } id ? $"licence {id}" : "a licence without an id";
            yield return At(row, "LS162", "option", $"event {row.Id}: {option.Id}, which {name} denies", "an event or an option that opens the licence");
        }
    }

    private bool IsOpened(Licence licence) => licence.Id is { } id
        && (_scenario.Events.Any(row => row.Licence == id && row.Status is not (null or LicenceStatus.Denied))
            || AdoptedTargets(OptionKind.Licence).Any(target => target.Licence == id));

    /// <summary>A contract or a stock of what its site can only use as a stand-in that is not qualified.</summary>
    private IEnumerable<Finding> Useless(ScenarioEvent row, OptionRow option)
    {
        if (PlaceOf(option) is not var (site, item) || IsUsed(site, item))
        {
            yield break;
        }

        Substitute[] rows = [.. _model.Substitutes.Where(one => one.Item == item && IsUsed(site, one.StandsInFor))];
        if (rows.Length > 0 && rows.All(one => one.Status == SubstituteStatus.No && !IsQualified(one)))
        {
            string pair = $"{rows[0].Item}/{rows[0].StandsInFor}";
            yield return At(row, "LS163", "option", $"event {row.Id}: {option.Id}, and {pair} is not qualified", $"an option that qualifies {pair}");
        }
    }

    private bool IsQualified(Substitute row) => AdoptedTargets(OptionKind.Substitute).Any(target => target.Is(row));

    /// <summary>Where the goods that an option brings arrive; null where it brings none.</summary>
    private (SiteId Site, ItemId Item)? PlaceOf(OptionRow option)
    {
        var target = OptionTarget.Of(option);
        return option.Kind switch
        {
            OptionKind.Stock => (target.Site, target.Item),
            OptionKind.Contract when ContractOf(option) is { } row => (row.Customer, row.Item),
            _ => null,
        };
    }

    private Contract? ContractOf(OptionRow option)
    {
        int row = _model.Contracts.IndexOf(OptionTarget.Of(option).Contract);
        return row < 0 ? null : _model.Contracts[row];
    }

    /// <summary>True where a site makes something of an item, passes it on, or is where it is wanted.</summary>
    private bool IsUsed(SiteId site, ItemId item) =>
        _model.Demands.Any(row => row.Site == site && row.Item == item)
        || _model.Contracts.Any(row => row.Supplier == site && row.Item == item)
        || _model.RecipeInputs.Any(row =>
            row.Item == item && _model.Recipes.Contains(row.Recipe) && _model.Recipes.Get(row.Recipe).Site == site);

    private IEnumerable<OptionTarget> AdoptedTargets(OptionKind kind) =>
        _adopted.Keys.Select(_model.Options.Get).Where(option => option.Kind == kind).Select(OptionTarget.Of);

    private Finding At(ScenarioEvent row, string code, string column, string what, string expected, string hint = "") =>
        Finding.Of(code, ScenarioChecks.FileOf(row, _file), row.FileLine, column, what, expected, hint);
}
