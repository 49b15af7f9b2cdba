namespace Longsplice.Model.Checks;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Nothing can be computed from such input.</summary>
    Error,

    /// <summary>Something is computed, but a person should look.</summary>
    Warning,

    /// <summary>Worth knowing.</summary>
    Info,
}
