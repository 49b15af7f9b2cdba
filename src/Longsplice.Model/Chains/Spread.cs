namespace Longsplice.Model.Chains;

/// <summary>Spreads up to 64 marks, a bit each, along the edges of a directed graph.</summary>
internal static class Spread
{
    /// <summary>The marks of every node that a mark reaches.</summary>
    public static Dictionary<T, ulong> Along<T>(IEnumerable<(T Node, ulong Marks)> seeds, Func<T, IEnumerable<T>> next)
        where T : notnull
    {
        var marks = new Dictionary<T, ulong>();
        var open = new Stack<T>();
        foreach (var (node, own) in seeds)
        {
            Add(marks, open, node, own);
        }

        while (open.TryPop(out var node))
        {
            foreach (var neighbour in next(node))
            {
                Add(marks, open, neighbour, marks[node]);
            }
        }

        return marks;
    }

    private static void Add<T>(Dictionary<T, ulong> marks, Stack<T> open, T node, ulong own)
        where T : notnull
    {
        ulong before = marks.GetValueOrDefault(node);
        if ((before | own) != before)
        {
            marks[node] = before | own;
            open.Push(node);
        }
    }
}
