using System.Collections.Immutable;

namespace Longsplice.Model.Tables;

/// <summary>
/// A figure that nobody knows, as a value of its own: legal in every number column, counted, kept by every writer,
/// never zero in silence. In memory it is a value that no reader lets through as a figure; ask here, and never compare
/// with it. Cases turn it into figures before anything is computed.
/// </summary>
public static class Unknown
{
    /// <summary>What files say.</summary>
    public const string Word = "unknown";

    /// <summary>The value in columns of numbers.</summary>
    public const double Number = double.NaN;

    /// <summary>The value in columns of whole numbers.</summary>
    public const int Whole = int.MinValue;

    /// <summary>True for an unknown figure; a figure that is not there is not unknown.</summary>
    public static bool Is(double? figure) => figure is { } number && double.IsNaN(number);

    /// <summary>True for an unknown whole figure.</summary>
    public static bool Is(int? figure) => figure == Whole;

    /// <summary>True for a list with an unknown figure in it.</summary>
    public static bool IsIn(ImmutableArray<double> list) => !list.IsDefault && list.Any(double.IsNaN);
}
