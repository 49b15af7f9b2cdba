using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Network;

/// <summary>Compiles licences: which flows each bounds.</summary>
internal static class LicenceCompiler
{
    public static Licences Compile(SupplyModel model, Flows flows) => new()
    {
        Status = [.. model.Licences.Select(row => row.Status)],
        DelayWeeks = [.. model.Licences.Select(row => row.DelayWeeks ?? 0)],
        QuotaPerYear = [.. model.Licences.Select(row => row.QuotaPerYear ?? double.PositiveInfinity)],
        Flows = [.. model.Licences.Select(row => FlowsOf(model, flows, row))],
    };

    private static int[] FlowsOf(SupplyModel model, Flows flows, Licence licence) =>
    [
        .. Enumerable.Range(0, flows.Count).Where(flow =>
            Transfers.Matches(model, flows.Contract[flow], licence.Exporter, Importers(licence), licence.Items)),
    ];

    private static ImmutableArray<NationId> Importers(Licence licence) =>
        licence.Importer is { } importer ? [importer] : [];
}
