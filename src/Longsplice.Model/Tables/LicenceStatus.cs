namespace Longsplice.Model.Tables;

/// <summary>Status of a licence.</summary>
public enum LicenceStatus
{
    /// <summary>Transfers are free.</summary>
    Open,

    /// <summary>Transfers wait for a delay and keep to a quota.</summary>
    Licensed,

    /// <summary>Nothing may pass.</summary>
    Denied,
}
