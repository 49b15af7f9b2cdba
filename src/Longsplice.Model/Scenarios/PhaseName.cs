namespace Longsplice.Model.Scenarios;

/// <summary>Which rules hold.</summary>
public enum PhaseName
{
    /// <summary>Ordinary times.</summary>
    Peace,

    /// <summary>Before or beside a war.</summary>
    Crisis,

    /// <summary>War.</summary>
    Conflict,
}
