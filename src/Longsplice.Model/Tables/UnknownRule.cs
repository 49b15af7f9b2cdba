namespace Longsplice.Model.Tables;

/// <summary>What an unknown figure becomes in the cases worse, best and better where no range says it.</summary>
public enum UnknownRule
{
    /// <summary>The column takes no unknown.</summary>
    None,

    /// <summary>An empty cell: the run rests on nothing here.</summary>
    Empty,

    /// <summary>Figures that the column declares.</summary>
    Fixed,

    /// <summary>Around the median of the column's known figures: twice and half of it.</summary>
    Typical,

    /// <summary>Stock: nothing, cover × use, twice that.</summary>
    Cover,

    /// <summary>Reserve: the whole stock, nothing, nothing.</summary>
    Reserve,

    /// <summary>Limit: what the start puts on it, 1.25 × that, no limit.</summary>
    Load,

    /// <summary>Surge: capacity, 1.25 × that, 2 × that.</summary>
    Surge,

    /// <summary>Recipe quantity counted in sets: one set makes one unit.</summary>
    Sets,

    /// <summary>Share: what the known shares of the point leave, split evenly.</summary>
    Remainder,

    /// <summary>Weight: the mean of the known weights of the point's sources.</summary>
    Weight,
}
