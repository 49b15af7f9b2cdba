using Longsplice.Engine.Network;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Events;

/// <summary>What an event kind may look up, and where it puts its primitives.</summary>
/// <param name="Network">The network.</param>
/// <param name="Event">Number of the event.</param>
/// <param name="Into">The primitives so far.</param>
internal sealed record EventTarget(SupplyNetwork Network, int Event, CompiledEvents Into)
{
    /// <summary>First week of an event; the run's first where nothing is said.</summary>
    public int From(ScenarioEvent row) => Week(row.From) ?? Network.FirstWeek;

    /// <summary>Last week of an event; the run's last where nothing is said.</summary>
    public int Until(ScenarioEvent row) => Week(row.Until) ?? Network.LastWeek;

    /// <summary>A week or date as a week, or null.</summary>
    public int? Week(WeekOrDate? when) => when?.ToWeek(Network.Scenario.Week1Date);

    /// <summary>Flows that carry one of the event's items from its exporter to one of its importers.</summary>
    public int[] Transfers(ScenarioEvent row) =>
    [
        .. Enumerable.Range(0, Network.Flows.Count).Where(flow => Engine.Network.Transfers.Matches(
            Network.Model, Network.Flows.Contract[flow], row.Exporter, row.Importers, row.Items)),
    ];

    /// <summary>Recipes at the sites for which a test holds.</summary>
    public int[] RecipesAt(Func<Site, bool> isMeant) =>
    [
        .. Enumerable.Range(0, Network.Model.Recipes.Count).Where(recipe =>
            isMeant(Network.Model.Sites[Network.Points.Site[Network.Recipes.Output[recipe]]])),
    ];

    /// <summary>Production lines at the sites for which a test holds.</summary>
    public int[] LinesAt(Func<SiteId, bool> isMeant) =>
        [.. Enumerable.Range(0, Network.Model.Lines.Count).Where(line => isMeant(Network.Model.Lines[line].Site))];

    /// <summary>The stock point of an item at a site; −1 where the model has none.</summary>
    public int Point(string site, ItemId item) => Enumerable
        .Range(0, Network.Points.Count)
        .FirstOrDefault(point => Network.NameOf(point) == $"{site}/{item}", -1);

    /// <summary>Number of the licence with an id.</summary>
    public int LicenceNumber(LicenceId id)
    {
        var licences = Network.Model.Licences;
        return Enumerable.Range(0, licences.Count).First(number => licences[number].Id == id);
    }

    /// <summary>The flow of a contract.</summary>
    public int FlowOf(ContractId contract) =>
        Array.IndexOf(Network.Flows.Contract, Network.Model.Contracts.IndexOf(contract));
}
