namespace Longsplice.Model.Tables;

/// <summary>Whether a recipe makes what is asked.</summary>
public enum RunMode
{
    /// <summary>It makes what is asked.</summary>
    Asked,

    /// <summary>It runs at capacity.</summary>
    Full,
}
