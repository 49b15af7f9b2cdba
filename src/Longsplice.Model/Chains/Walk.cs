namespace Longsplice.Model.Chains;

/// <summary>Walks a directed graph.</summary>
internal static class Walk
{
    /// <summary>All nodes that can be reached from some, those included.</summary>
    public static HashSet<T> From<T>(IEnumerable<T> starts, Func<T, IEnumerable<T>> next)
    {
        var reached = new HashSet<T>(starts);
        var open = new Stack<T>(reached);
        while (open.TryPop(out var node))
        {
            foreach (var neighbour in next(node).Where(reached.Add))
            {
                open.Push(neighbour);
            }
        }

        return reached;
    }
}
