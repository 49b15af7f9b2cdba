namespace Longsplice.Model.Results;

/// <summary>What kept a recipe from making more.</summary>
public enum Binding
{
    /// <summary>Nothing was asked.</summary>
    None,

    /// <summary>No more was asked.</summary>
    Want,

    /// <summary>Its capacity.</summary>
    Capacity,

    /// <summary>The hours of its line.</summary>
    Line,

    /// <summary>An input.</summary>
    Input,
}
