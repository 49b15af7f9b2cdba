using Longsplice.Engine.Policies;
using Longsplice.Model;

namespace Longsplice.Engine.Network;

/// <summary>
/// Sorts contracts by supplier, claim class and id, and numbers the classes:
/// own before foreign, then by priority, each class with its demands and a contiguous run of flows.
/// </summary>
internal sealed class ClaimLayout
{
    private ClaimLayout(int[] contractOfFlow, int[] classOfFlow, int[] classOfDemand, ClaimClasses classes)
    {
        ContractOfFlow = contractOfFlow;
        ClassOfFlow = classOfFlow;
        ClassOfDemand = classOfDemand;
        Classes = classes;
    }

    public int[] ContractOfFlow { get; }

    public int[] ClassOfFlow { get; }

    public int[] ClassOfDemand { get; }

    public ClaimClasses Classes { get; }

    public static ClaimLayout Build(
        SupplyModel model, PointIndex index, ClaimOrder order, int[] supplier, int[] customer, int[] demandPoint)
    {
        int[] priorityOfPoint = PriorityOfPoints(model, index.Count, demandPoint);
        var flowKeys = new ClaimKey[supplier.Length];
        for (int row = 0; row < supplier.Length; row++)
        {
            bool foreign = order.IsForeign(index.Site[supplier[row]], index.Site[customer[row]]);
            int priority = model.Contracts[row].Priority ?? priorityOfPoint[customer[row]];
            flowKeys[row] = new ClaimKey(supplier[row], foreign, priority);
        }

        var demandKeys = new ClaimKey[demandPoint.Length];
        for (int row = 0; row < demandPoint.Length; row++)
        {
            demandKeys[row] = new ClaimKey(demandPoint[row], IsForeign: false, model.Demands[row].Priority);
        }

        return Number(index.Count, flowKeys, demandKeys, row => model.Contracts[row].MaxPerWeek is not null);
    }

    private static ClaimLayout Number(
        int points, ClaimKey[] flowKeys, ClaimKey[] demandKeys, Func<int, bool> isCapped)
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
            IsForeign = Array.ConvertAll(keys, key => key.IsForeign),
            IsCapped = [.. Enumerable.Range(0, keys.Length).Select(number => flows[number].ToArray().Any(isCapped))],
        };
        return new ClaimLayout(
            flows.Values, Array.ConvertAll(flows.Values, row => classOfContract[row]), classOfDemand, classes);
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

    private readonly record struct ClaimKey(int Point, bool IsForeign, int Priority) : IComparable<ClaimKey>
    {
        public int CompareTo(ClaimKey other) =>
            (Point, IsForeign, Priority).CompareTo((other.Point, other.IsForeign, other.Priority));
    }
}
