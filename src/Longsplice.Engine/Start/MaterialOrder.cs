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

    public static MaterialOrder Of(SupplyNetwork network) => new(new Search(Needs(network)).Run());

    /// <summary>Row k: the points whose throughput decides that of k.</summary>
    private static int[][] Needs(SupplyNetwork network)
    {
        var needs = new List<int>[network.Points.Count];
        for (int point = 0; point < needs.Length; point++)
        {
            needs[point] = [];
        }

        for (int flow = 0; flow < network.Flows.Count; flow++)
        {
            if (network.Flows.Share[flow] > 0)
            {
                needs[network.Flows.Supplier[flow]].Add(network.Flows.Customer[flow]);
            }
        }

        var recipes = network.Recipes;
        for (int input = 0; input < recipes.InputPoint.Length; input++)
        {
            needs[recipes.InputPoint[input]].Add(recipes.Output[recipes.InputRecipe[input]]);
        }

        return Array.ConvertAll(needs, row => row.ToArray());
    }

    private sealed class Search(int[][] needs)
    {
        private readonly int[] _index = Filled(needs.Length, -1);
        private readonly int[] _low = new int[needs.Length];
        private readonly bool[] _onStack = new bool[needs.Length];
        private readonly Stack<int> _stack = new();
        private readonly Stack<(int Point, int Next)> _path = new();
        private readonly List<int[]> _components = [];
        private int _count;

        public int[][] Run()
        {
            for (int point = 0; point < needs.Length; point++)
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
