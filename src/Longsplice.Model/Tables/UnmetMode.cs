namespace Longsplice.Model.Tables;

/// <summary>What becomes of unmet demand.</summary>
public enum UnmetMode
{
    /// <summary>It is kept and served later.</summary>
    Backlog,

    /// <summary>It is lost.</summary>
    Lost,
}
