using Longsplice.Engine.Policies;
using Longsplice.Model;

namespace Longsplice.Engine.Network;

/// <summary>
/// Sorts contracts by supplier, claim class and id, and numbers the classes:
/// own before foreign, then by priority, each class with its demands and a contiguous run of flows. A policy that
/// changes in a phase makes classes finer, so that each phase's groups are made of whole classes.
/// </summary>
internal sealed class ClaimLayout
{
    private ClaimLayout(int[] contractOfFlow, int[] classOfFlow, int[] classOfDemand, ClaimClasses classes, ClaimGroups[] groups)
    {
        ContractOfFlow = contractOfFlow;
        ClassOfFlow = classOfFlow;
        ClassOfDemand = classOfDemand;
        Classes = classes;
        Groups = groups;
    }

    public int[] ContractOfFlow { get; }

    public int[] ClassOfFlow { get; }

    public int[] ClassOfDemand { get; }

    public ClaimClasses Classes { get; }

    /// <summary>Groups of classes in each of the orders, in their order.</summary>
    public ClaimGroups[] Groups { get; }

    public static ClaimLayout Build(
        SupplyModel model, PointIndex index, ClaimOrder[] orders, int[] supplier, int[] customer, int[] demandPoint)
    {
        int[] priorityOfPoint = PriorityOfPoints(model, index.Count, demandPoint);
        var flowKeys = new ClaimKey[supplier.Length];
        for (int row = 0; row < supplier.Length; row++)
        {
            uint foreign = ForeignIn(orders, index.Site[supplier[row]], index.Site[customer[row]]);
            int priority = model.Contracts[row].Priority ?? priorityOfPoint[customer[row]];
            flowKeys[row] = new ClaimKey(supplier[row], foreign, priority);
        }

        var demandKeys = new ClaimKey[demandPoint.Length];
        for (int row = 0; row < demandPoint.Length; row++)
        {
            demandKeys[row] = new ClaimKey(demandPoint[row], ForeignIn: 0, model.Demands[row].Priority);
        }

        return Number(
            index.Count, orders.Length, flowKeys, demandKeys, row => model.Contracts[row].MaxPerWeek is not null);
    }

    /// <summary>A bit for each order in which the customer is foreign, the first order's highest.</summary>
    private static uint ForeignIn(ClaimOrder[] orders, int supplierSite, int customerSite)
    {
        uint bits = 0;
        foreach (var order in orders)
        {
            bits = (bits << 1) | (order.IsForeign(supplierSite, customerSite) ? 1u : 0);
        }

        return bits;
    }

    private static ClaimLayout Number(
        int points, int orders, ClaimKey[] flowKeys, ClaimKey[] demandKeys, Func<int, bool> isCapped)
    {
        ClaimKey[] keys = [.. flowKeys.Concat(demandKeys).Distinct().Order()];
        var numbers = new Dictionary<ClaimKey, int>(keys.Length);
        foreach (var key in keys)
        {
            numbers.Add(key, numbers.Count);
        }

        int[] classOfContract = Array.ConvertAll(flowKeys, key => numbers[key]);
        int[] classOfDemand = Array.ConvertAll(demandKeys, key => numbers[key]);
        var flows = Csr.Group(classOfContract, keys.Length);
        var classes = new ClaimClasses
        {
            PointStart = Csr.Group(Array.ConvertAll(keys, key => key.Point), points).Start,
            FlowStart = flows.Start,
            Demands = Csr.Group(classOfDemand, keys.Length),
            IsCapped = [.. Enumerable.Range(0, keys.Length).Select(number => flows[number].ToArray().Any(isCapped))],
        };
        return new ClaimLayout(
            flows.Values,
            Array.ConvertAll(flows.Values, row => classOfContract[row]),
            classOfDemand,
            classes,
            [.. Enumerable.Range(0, orders).Select(order => GroupsOf(points, keys, bit: orders - 1 - order))]);
    }

    private static ClaimGroups GroupsOf(int points, ClaimKey[] keys, int bit)
    {
        var wanted = Array.ConvertAll(keys, key => key with { ForeignIn = (key.ForeignIn >> bit) & 1 });
        ClaimKey[] groups = [.. wanted.Distinct().Order()];
        var numbers = groups.Select((key, number) => (key, number)).ToDictionary(pair => pair.key, pair => pair.number);
        return new ClaimGroups
        {
            PointStart = Csr.Group(Array.ConvertAll(groups, key => key.Point), points).Start,
            Classes = Csr.Group(Array.ConvertAll(wanted, key => numbers[key]), groups.Length),
            IsForeign = Array.ConvertAll(groups, key => key.ForeignIn > 0),
        };
    }

    /// <summary>A contract without a priority has that of its customer's most urgent demand, else 1.</summary>
    private static int[] PriorityOfPoints(SupplyModel model, int points, int[] demandPoint)
    {
        int[] priority = new int[points];
        for (int row = 0; row < demandPoint.Length; row++)
        {
            int known = priority[demandPoint[row]];
            int own = model.Demands[row].Priority;
            priority[demandPoint[row]] = known == 0 ? own : Math.Min(known, own);
        }

        return Array.ConvertAll(priority, value => value == 0 ? 1 : value);
    }

    private readonly record struct ClaimKey(int Point, uint ForeignIn, int Priority) : IComparable<ClaimKey>
    {
        public int CompareTo(ClaimKey other) =>
            (Point, ForeignIn, Priority).CompareTo((other.Point, other.ForeignIn, other.Priority));
    }
}
