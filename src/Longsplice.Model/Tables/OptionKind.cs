namespace Longsplice.Model.Tables;

/// <summary>What an option adds to its target.</summary>
public enum OptionKind
{
    /// <summary>Starts a week of a recipe, or hours a week of a line.</summary>
    Capacity,

    /// <summary>Units of an item at a site, bought from outside the model.</summary>
    Stock,

    /// <summary>A share of the customer's need for a standby contract.</summary>
    Contract,

    /// <summary>A licence that is open.</summary>
    Licence,

    /// <summary>A substitute that is qualified.</summary>
    Substitute,
}
