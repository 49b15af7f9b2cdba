namespace Longsplice.Plan.Sharing;

/// <summary>A rule by which a cost or a gain is shared.</summary>
public enum SharingRule
{
    /// <summary>The average addition over all joining orders.</summary>
    Shapley,

    /// <summary>The same where unions come as a whole.</summary>
    OwenValue,

    /// <summary>The worst-off coalition as well off as can be, nobody worse than alone.</summary>
    Nucleolus,

    /// <summary>The same, though somebody may fare worse than alone.</summary>
    Prenucleolus,

    /// <summary>Separable costs, remaining benefits.</summary>
    Scrb,

    /// <summary>In proportion to a key.</summary>
    Proportional,

    /// <summary>The same for each.</summary>
    Equal,

    /// <summary>What each one's demands cost and its resources are worth by the duals of the plan of all.</summary>
    OwenPoint,
}
