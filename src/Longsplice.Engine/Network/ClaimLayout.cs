using Longsplice.Engine.Policies;
using Longsplice.Model;
using Longsplice.Model.Tables;

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
        var keys = new ClaimKey[supplier.Length + demandPoint.Length];
        for (int row = 0; row < supplier.Length; row++)
        {
            uint foreign = ForeignIn(orders, index.Site[supplier[row]], index.Site[customer[row]]);
            keys[row] = new ClaimKey(foreign, model.Contracts[row].Priority ?? priorityOfPoint[customer[row]]);
        }

        for (int row = 0; row < demandPoint.Length; row++)
        {
            keys[supplier.Length + row] = new ClaimKey(ForeignIn: 0, model.Demands[row].Priority);
        }

        return Number(model, index.Count, orders.Length, [.. supplier, .. demandPoint], keys);
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

    /// <summary>Claims are the contracts, then the demands.</summary>
    private static ClaimLayout Number(SupplyModel model, int points, int orders, int[] point, ClaimKey[] keys)
    {
        var (classOf, first) = Distinct(points, point, keys);
        int[] classPoint = Array.ConvertAll(first, claim => point[claim]);
        var classKeys = Array.ConvertAll(first, claim => keys[claim]);
        int[] classOfContract = classOf[..model.Contracts.Count];
        int[] classOfDemand = classOf[model.Contracts.Count..];
        var flows = Csr.Group(classOfContract, first.Length);
        var classes = new ClaimClasses
        {
            PointStart = Csr.Group(classPoint, points).Start,
            FlowStart = flows.Start,
            Demands = Csr.Group(classOfDemand, first.Length),
            IsPlain = All(model, classOfContract, first.Length, row => row.Rank == 1 && row.MaxPerWeek is null),
            HasHelp = Array.ConvertAll(All(model, classOfContract, first.Length, row => row.Rank == 1), all => !all),
        };
        return new ClaimLayout(
            flows.Values,
            Array.ConvertAll(flows.Values, row => classOfContract[row]),
            classOfDemand,
            classes,
            [.. Enumerable.Range(0, orders).Select(order => GroupsOf(points, classPoint, classKeys, bit: orders - 1 - order))]);
    }

    /// <summary>
    /// Numbers the distinct pairs of point and key in order, and gives a member of each. There are few keys, so
    /// two stable counting sorts, by key and then by point, do what sorting all pairs would.
    /// </summary>
    private static (int[] Number, int[] Member) Distinct(int points, int[] point, ClaimKey[] keys)
    {
        ClaimKey[] ranks = [.. keys.Distinct().Order()];
        int[] rank = Array.ConvertAll(keys, key => Array.BinarySearch(ranks, key));
        int[] byRank = Csr.Group(rank, ranks.Length).Values;
        int[] number = new int[keys.Length];
        var members = new List<int>();
        foreach (int position in Csr.Group(Array.ConvertAll(byRank, claim => point[claim]), points).Values)
        {
            int claim = byRank[position];
            if (members.Count == 0 || point[members[^1]] != point[claim] || rank[members[^1]] != rank[claim])
            {
                members.Add(claim);
            }

            number[claim] = members.Count - 1;
        }

        return (number, [.. members]);
    }

    private static bool[] All(SupplyModel model, int[] classOf, int classes, Func<Contract, bool> holds)
    {
        bool[] all = new bool[classes];
        Array.Fill(all, true);
        for (int row = 0; row < classOf.Length; row++)
        {
            all[classOf[row]] &= holds(model.Contracts[row]);
        }

        return all;
    }

    private static ClaimGroups GroupsOf(int points, int[] classPoint, ClaimKey[] classKeys, int bit)
    {
        var keys = Array.ConvertAll(classKeys, key => key with { ForeignIn = (key.ForeignIn >> bit) & 1 });
        var (groupOf, member) = Distinct(points, classPoint, keys);
        return new ClaimGroups
        {
            PointStart = Csr.Group(Array.ConvertAll(member, number => classPoint[number]), points).Start,
            Classes = Csr.Group(groupOf, member.Length),
            IsForeign = Array.ConvertAll(member, number => keys[number].ForeignIn > 0),
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

    private readonly record struct ClaimKey(uint ForeignIn, int Priority) : IComparable<ClaimKey>
    {
        public int CompareTo(ClaimKey other) => (ForeignIn, Priority).CompareTo((other.ForeignIn, other.Priority));
    }
}
