using Longsplice.Engine.Network;
using Longsplice.Model.Tables;

namespace Longsplice.Plan.Lp;

/// <summary>Names of a plan's columns and rows, as <c>balance[plant/steel,3]</c>: what an exported program is read by.</summary>
internal static class PlanNames
{
    /// <summary>Names of the columns.</summary>
    public static string[] Columns(SupplyNetwork network, PlanProgram plan) => Distinct(
    [
        .. plan.Columns.Cells.Select(cell =>
            Name(Words.ToSnakeCase(cell.Quantity.ToString()), IdOf(network, cell.Quantity, cell.Id), network.FirstWeek + cell.At)),
    ]);

    /// <summary>Names of the rows.</summary>
    public static string[] Rows(SupplyNetwork network, PlanProgram plan) => Distinct(
    [
        .. plan.Rows.Select(row =>
            Name(row.Family.ToString().ToLowerInvariant(), IdOf(network, row.Family, row.Id), network.FirstWeek + row.At)),
    ]);

    /// <summary>Ids that differ only in a blank get a number.</summary>
    private static string[] Distinct(string[] names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. names.Select((name, number) => seen.Add(name) ? name : $"{name}#{number}")];
    }

    private static string Name(string kind, string id, int week) =>
        $"{kind}[{string.Concat(id.Select(letter => char.IsWhiteSpace(letter) ? '_' : letter))},{week}]";

    private static string IdOf(SupplyNetwork network, Quantity quantity, int id) => quantity switch
    {
        Quantity.Make => network.RecipeId(id).Code,
        Quantity.Send or Quantity.SendJointly => network.Model.Contracts[network.Flows.Contract[id]].Id.Code,
        Quantity.Stock or Quantity.Below => network.NameOf(id),
        Quantity.Move => $"{id}",
        _ => network.Model.Demands[id].Id.Code,
    };

    private static string IdOf(SupplyNetwork network, RowFamily family, int id) => family switch
    {
        RowFamily.Demand or RowFamily.Short => network.Model.Demands[id].Id.Code,
        RowFamily.Line => network.Model.Lines[id].Id.Code,
        RowFamily.Quota => network.Model.Licences[id].Id?.Code ?? $"{id}",
        RowFamily.Lane => $"{id}",
        _ => network.NameOf(id),
    };
}
