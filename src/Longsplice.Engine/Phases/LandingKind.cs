namespace Longsplice.Engine.Phases;

/// <summary>What landing at a point has to look at; each kind includes what those before it can do.</summary>
internal enum LandingKind : byte
{
    /// <summary>All goods arrive after whole weeks.</summary>
    Plain,

    /// <summary>Some shipments arrive in part a week later.</summary>
    Splits,

    /// <summary>Some flow is help, is followed packet by packet or lands in its own week.</summary>
    FlowByFlow,
}
