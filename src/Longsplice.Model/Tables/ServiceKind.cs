namespace Longsplice.Model.Tables;

/// <summary>What a service gives to sites.</summary>
public enum ServiceKind
{
    /// <summary>Electricity.</summary>
    Power,

    /// <summary>Networks and cables.</summary>
    Data,

    /// <summary>Handling of ships.</summary>
    Port,

    /// <summary>Water.</summary>
    Water,
}
