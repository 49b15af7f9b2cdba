using Longsplice.Engine.Network;
using Longsplice.Model.Results;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Causes;

/// <summary>
/// Reads the tree of causes of one demand out of the ledger: for each link what it passed on, cause by cause,
/// through the rows of the stock that it draws on, down to events at resources. What customers drew to catch up
/// is followed to what they themselves lacked.
/// </summary>
internal sealed class CauseTree
{
    /// <summary>No chain of supply is deeper; what lies beyond is shown by its events only.</summary>
    private const int Deepest = 40;

    /// <summary>Amounts below this share of the root are what rounding leaves.</summary>
    private const double Rounding = 1e-15;

    private readonly SupplyNetwork _network;
    private readonly LedgerBooks _books;
    private readonly double _foldBelow;
    private readonly HashSet<(RowKind, int)> _path = [];
    private double _threshold;
    private double _dust;

    /// <summary>Makes a reader.</summary>
    /// <param name="network">The network.</param>
    /// <param name="books">The ledger.</param>
    /// <param name="foldBelow">Branches below this share of the root are folded into one.</param>
    public CauseTree(SupplyNetwork network, LedgerBooks books, double foldBelow)
    {
        _network = network;
        _books = books;
        _foldBelow = foldBelow;
    }

    /// <summary>The tree of a demand as the accounts stand; null where it lacks nothing.</summary>
    public CauseNode? Read(int demand)
    {
        bool isKept = _network.Demands.IsKept[demand];
        var origins = _books.Unmet.Origins(demand, isKept);
        double[] byCause = new double[_books.Causes.Count];
        foreach (var (origin, amount) in origins)
        {
            byCause[origin.Cause] += amount;
        }

        var row = _network.Model.Demands[demand];
        var root = new CauseNode(CauseKind.Demand, row.Id.Code, row.Source, "short", byCause);
        if (root.Quantity <= 0)
        {
            return null;
        }

        _threshold = _foldBelow * root.Quantity;
        _dust = Rounding * root.Quantity;
        Branch(root, origins, depth: 0);
        return root;
    }

    /// <summary>Adds the children of a node: origins grouped by link, each with what it carries by cause.</summary>
    private void Branch(CauseNode node, IEnumerable<KeyValuePair<Origin, double>> origins, int depth)
    {
        var groups = new SortedDictionary<(Reason Reason, int Row), double[]>();
        foreach (var (origin, amount) in origins)
        {
            var key = (origin.Reason, origin.Reason == Reason.Stock ? origin.Row : -1);
            if (!groups.TryGetValue(key, out double[]? vector))
            {
                groups[key] = vector = new double[_books.Causes.Count];
            }

            vector[origin.Cause] += amount;
        }

        foreach (var ((reason, row), vector) in groups.Where(group => !IsDust(group.Value)).OrderByDescending(group => group.Value.Sum()))
        {
            if (reason == Reason.Stock)
            {
                AddLink(node, row, vector, depth);
            }
            else
            {
                AddLeaves(node, reason, vector);
            }
        }

        Fold(node);
    }

    /// <summary>A recipe's children: a node for each component that it was short of, and its own capacity and wants.</summary>
    private void BranchByComponent(CauseNode node, int recipe, KeyValuePair<Origin, double>[] origins, int depth)
    {
        foreach (var group in origins
            .Where(entry => entry.Key.Row >= 0)
            .GroupBy(entry => _books.Rows.All[entry.Key.Row].Point)
            .OrderByDescending(group => group.Sum(entry => entry.Value)))
        {
            double[] byCause = new double[_books.Causes.Count];
            foreach (var (origin, amount) in group)
            {
                byCause[origin.Cause] += amount;
            }

            var component = Component(recipe, group.Key, byCause);
            node.Children.Add(component);
            Branch(component, group, depth);
        }

        Branch(node, origins.Where(entry => entry.Key.Row < 0), depth);
    }

    /// <summary>A component that was short, with the item that it hides.</summary>
    private CauseNode Component(int recipe, int point, double[] byCause)
    {
        var recipes = _network.Recipes;
        int input = Array.IndexOf(recipes.InputPoint, point, recipes.InputStart[recipe]);
        var (second, share) = _books.Masked.Largest(input);
        return new CauseNode(CauseKind.Component, _network.NameOf(point), null, "short", byCause)
        {
            AlsoShortItem = second < 0 ? null : _network.Model.Items[_network.Points.Item[recipes.InputPoint[second]]].Id.Code,
            AlsoShort = share * byCause.Sum(),
        };
    }

    private void AddLink(CauseNode node, int row, double[] vector, int depth)
    {
        var link = _books.Rows.All[row];
        var child = Describe(link, vector);
        node.Children.Add(child);
        var log = LogOf(link, row);
        bool isSmall = Math.Abs(child.Quantity) < _threshold;
        if (log is null || isSmall || depth >= Deepest || !_path.Add((link.Kind, link.Number)))
        {
            AddLeaves(child, ReasonOf(link), vector);
            return;
        }

        var origins = Spread(log, vector);
        if (link.Kind == RowKind.Made)
        {
            BranchByComponent(child, link.Number, origins.ToArray(), depth + 1);
        }
        else
        {
            Branch(child, origins, depth + 1);
        }

        _path.Remove((link.Kind, link.Number));
    }

    /// <summary>What a link passed on, scaled cause by cause to what this node carries.</summary>
    private IEnumerable<KeyValuePair<Origin, double>> Spread(CauseLog log, double[] vector)
    {
        double[] logged = new double[_books.Causes.Count];
        var entries = log.Ordered().ToArray();
        foreach (var (origin, amount) in entries)
        {
            logged[origin.Cause] += amount;
        }

        foreach (var (origin, amount) in entries)
        {
            if (vector[origin.Cause] != 0)
            {
                yield return new(origin, vector[origin.Cause] * (amount / logged[origin.Cause]));
            }
        }

        for (int cause = 0; cause < vector.Length; cause++)
        {
            if (logged[cause] == 0 && vector[cause] != 0)
            {
                yield return new(new Origin(Reason.NotAsked, -1, cause), vector[cause]);
            }
        }
    }

    private CauseLog? LogOf(LedgerRow link, int row) => link.Kind switch
    {
        RowKind.Inflow => _books.FlowLogs[link.Number],
        RowKind.Made => _books.RecipeLogs[link.Number],
        RowKind.Outflow or RowKind.Used => _books.ExtraLogs[row],
        _ => null,
    };

    private static Reason ReasonOf(LedgerRow link) => link.Kind == RowKind.Demand ? Reason.Surge : Reason.Stock;

    private CauseNode Describe(LedgerRow link, double[] vector)
    {
        var model = _network.Model;
        switch (link.Kind)
        {
            case RowKind.Inflow or RowKind.Outflow:
                var contract = model.Contracts[_network.Flows.Contract[link.Number]];
                return Node(CauseKind.Contract, contract.Id.Code, contract, link.Kind == RowKind.Inflow ? "short" : "drawn");
            case RowKind.Made:
                return RecipeNode(link.Number, "short");
            case RowKind.Used:
                return RecipeNode(_network.Recipes.InputRecipe[link.Number], "drawn");
            case RowKind.Demand:
                var demand = model.Demands[link.Number];
                return Node(CauseKind.Demand, demand.Id.Code, demand, "drawn");
            default:
                return new CauseNode(CauseKind.Component, _network.NameOf(link.Number), null, "stock", vector);
        }

        CauseNode RecipeNode(int recipe, string reason) =>
            Node(CauseKind.Recipe, _network.RecipeId(recipe).Code, _network.RecipeRow(recipe), reason);

        CauseNode Node(CauseKind kind, string id, Row row, string reason) => new(kind, id, row.Source, reason, vector);
    }

    private bool IsDust(double[] vector) => Array.TrueForAll(vector, amount => Math.Abs(amount) <= _dust);

    private void AddLeaves(CauseNode node, Reason reason, double[] vector)
    {
        for (int cause = 0; cause < vector.Length; cause++)
        {
            if (Math.Abs(vector[cause]) > _dust)
            {
                double[] only = new double[vector.Length];
                only[cause] = vector[cause];
                var (kind, id) = NameOf(cause);
                node.Children.Add(new CauseNode(kind, id, null, Words.ToSnakeCase(reason.ToString()), only));
            }
        }
    }

    private (CauseKind Kind, string Id) NameOf(int cause)
    {
        var causes = _books.Causes;
        return cause < causes.Events
            ? (CauseKind.Event, _books.Events.Ids[cause])
            : (cause - causes.Events) switch
            {
                0 => (CauseKind.Rule, "rule"),
                1 => (CauseKind.Withheld, "withheld"),
                2 => (CauseKind.Alloc, "alloc"),
                _ => (CauseKind.Plain, "plain"),
            };
    }

    /// <summary>Puts branches too small to read under one node, which keeps their causes.</summary>
    private void Fold(CauseNode node)
    {
        var small = node.Children
            .Where(child => child.Kind is CauseKind.Contract or CauseKind.Recipe or CauseKind.Component or CauseKind.Demand
                && Math.Abs(child.Quantity) < _threshold)
            .ToArray();
        if (small.Length == 0)
        {
            return;
        }

        double[] sum = new double[_books.Causes.Count];
        foreach (var child in small)
        {
            node.Children.Remove(child);
            for (int cause = 0; cause < sum.Length; cause++)
            {
                sum[cause] += child.ByCause[cause];
            }
        }

        var other = new CauseNode(CauseKind.Other, $"{small.Length} smaller branches", null, "short", sum);
        AddLeaves(other, Reason.Stock, sum);
        node.Children.Add(other);
    }
}
