using Longsplice.Engine.Network;

namespace Longsplice.Engine.Start;

/// <summary>
/// Orders stock points so that those whose throughput a point needs come before it (customers, outputs),
/// loops in materials together: strongly connected components after Tarjan (1972), without recursion.
/// </summary>
internal sealed class MaterialOrder
{
    private readonly int[][] _components;

    private MaterialOrder(int[][] components) => _components = components;

    /// <summary>Components in the order in which throughput can be computed; points ascending in each.</summary>
    public IReadOnlyList<int[]> Components => _components;

    public static MaterialOrder Of(SupplyNetwork network) => new(new Search(Needs(network), network.Points.Count).Run());

    /// <summary>Row k: the points whose throughput decides that of k, customers before outputs.</summary>
    private static Csr Needs(SupplyNetwork network)
    {
        var recipes = network.Recipes;
        int flows = network.Flows.Count;
        int[] needing = new int[flows + recipes.InputPoint.Length];
        for (int flow = 0; flow < flows; flow++)
        {
            needing[flow] = network.Flows.Share[flow] > 0 ? network.Flows.Supplier[flow] : -1;
        }

        recipes.InputPoint.CopyTo(needing, flows);
        return Csr.Group(needing, network.Points.Count).Select(edge => edge < flows
            ? network.Flows.Customer[edge]
            : recipes.Output[recipes.InputRecipe[edge - flows]]);
    }

    private sealed class Search(Csr needs, int points)
    {
        private readonly int[] _index = Filled(points, -1);
        private readonly int[] _low = new int[points];
        private readonly bool[] _onStack = new bool[points];
        private readonly Stack<int> _stack = new();
        private readonly Stack<(int Point, int Next)> _path = new();
        private readonly List<int[]> _components = [];
        private int _count;

        public int[][] Run()
        {
            for (int point = 0; point < points; point++)
            {
                if (_index[point] < 0)
                {
                    Explore(point);
                }
            }

            return [.. _components];
        }

        private static int[] Filled(int length, int value)
        {
            int[] array = new int[length];
            Array.Fill(array, value);
            return array;
        }

        private void Explore(int root)
        {
            Enter(root);
            while (_path.TryPop(out var at))
            {
                if (at.Next < needs[at.Point].Length)
                {
                    _path.Push((at.Point, at.Next + 1));
                    Visit(at.Point, needs[at.Point][at.Next]);
                }
                else
                {
                    Leave(at.Point);
                }
            }
        }

        private void Enter(int point)
        {
            _index[point] = _low[point] = _count++;
            _stack.Push(point);
            _onStack[point] = true;
            _path.Push((point, 0));
        }

        private void Visit(int from, int point)
        {
            if (_index[point] < 0)
            {
                Enter(point);
            }
            else if (_onStack[point])
            {
                _low[from] = Math.Min(_low[from], _index[point]);
            }
        }

        private void Leave(int point)
        {
            if (_path.TryPeek(out var parent))
            {
                _low[parent.Point] = Math.Min(_low[parent.Point], _low[point]);
            }

            if (_low[point] == _index[point])
            {
                _components.Add(PopComponent(point));
            }
        }

        private int[] PopComponent(int root)
        {
            var members = new List<int>();
            int point;
            do
            {
                point = _stack.Pop();
                _onStack[point] = false;
                members.Add(point);
            }
            while (point != root);
            members.Sort();
            return [.. members];
        }
    }
}
