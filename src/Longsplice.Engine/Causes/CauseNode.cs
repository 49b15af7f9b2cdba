using Longsplice.Model.Results;

namespace Longsplice.Engine.Causes;

/// <summary>A node of a cause tree with what it carries by cause; children add up to it.</summary>
internal sealed class CauseNode
{
    public CauseNode(CauseKind kind, string id, string? source, string reason, double[] byCause)
    {
        Kind = kind;
        Id = id;
        Source = source;
        Reason = reason;
        ByCause = byCause;
    }

    public CauseKind Kind { get; }

    public string Id { get; }

    /// <summary>Source of the row behind it.</summary>
    public string? Source { get; }

    /// <summary>How it caused its parent.</summary>
    public string Reason { get; }

    public double[] ByCause { get; }

    /// <summary>Of a component: the item that would have been short as well; null where none was.</summary>
    public string? AlsoShortItem { get; init; }

    /// <summary>Of a component: its part that the other item would have kept back too.</summary>
    public double AlsoShort { get; init; }

    public List<CauseNode> Children { get; } = [];

    public double Quantity => ByCause.Sum();
}
