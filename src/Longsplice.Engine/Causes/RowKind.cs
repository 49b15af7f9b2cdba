namespace Longsplice.Engine.Causes;

/// <summary>How a link changes the stock of a point.</summary>
internal enum RowKind
{
    /// <summary>A flow that brings less or more.</summary>
    Inflow,

    /// <summary>A recipe that makes less or more.</summary>
    Made,

    /// <summary>A flow that draws more or less.</summary>
    Outflow,

    /// <summary>A recipe input that draws more or less.</summary>
    Used,

    /// <summary>A final demand that draws more or less.</summary>
    Demand,

    /// <summary>Stock lost, handed over or received.</summary>
    Local,
}
