namespace Longsplice.Model.Tables;

/// <summary>A part of the time from the decision for an option until it is ready; one follows the other.</summary>
public enum LeadPart
{
    /// <summary>Request and approval.</summary>
    Admin,

    /// <summary>Negotiation and contract.</summary>
    Contract,

    /// <summary>Tools and buildings.</summary>
    Tooling,

    /// <summary>The first lot.</summary>
    Make,

    /// <summary>Transport to where it is used.</summary>
    Ship,
}
