namespace Longsplice.Model.Scenarios;

/// <summary>Whom a nation's sites serve first.</summary>
public enum PolicyName
{
    /// <summary>Their own nation.</summary>
    National,

    /// <summary>Their own theatre.</summary>
    Theatre,

    /// <summary>Everybody alike.</summary>
    Pooled,
}
