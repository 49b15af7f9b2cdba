using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>The target of an option, read as each of the ids that its kind may mean.</summary>
/// <param name="First">The target, or its part before '/'.</param>
/// <param name="Second">The part after '/'; empty where there is none.</param>
public readonly record struct OptionTarget(string First, string Second)
{
    /// <summary>As a recipe.</summary>
    public RecipeId Recipe => new(First);

    /// <summary>As a line.</summary>
    public LineId Line => new(First);

    /// <summary>As a contract.</summary>
    public ContractId Contract => new(First);

    /// <summary>As a licence.</summary>
    public LicenceId Licence => new(First);

    /// <summary>Site of a stock.</summary>
    public SiteId Site => new(First);

    /// <summary>Item of a stock.</summary>
    public ItemId Item => new(Second);

    /// <summary>The target of an option.</summary>
    public static OptionTarget Of(OptionRow row)
    {
        int slash = row.Target.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? new(row.Target, "") : new(row.Target[..slash], row.Target[(slash + 1)..]);
    }

    /// <summary>True where it names a row of substitutes.</summary>
    public bool Is(Substitute row) => row.Item.Code == First && row.StandsInFor.Code == Second;
}
