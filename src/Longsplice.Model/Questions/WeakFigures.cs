using Longsplice.Model.Figures;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Questions;

/// <summary>Which figures are worth asking for.</summary>
public static class WeakFigures
{
    /// <summary>Lowest of the Admiralty credibilities that count as weak: 4 is doubtful, 6 cannot be judged.</summary>
    private const int Doubtful = 4;

    /// <summary>
    /// True for a figure that is unknown, or without a source, or recalled, assumed or made up, or from a source of
    /// reliability D to F or credibility 4 to 6 (Admiralty code).
    /// </summary>
    public static bool IsWeak(Figure figure, SupplyModel model) =>
        figure.IsUnknown || figure.SourceIn(model) is not { } source || IsWeak(source);

    private static bool IsWeak(SourceRow source) =>
        source.Kind is SourceKind.Assumed or SourceKind.Recall or SourceKind.Synthetic
        || source.Reliability is "D" or "E" or "F"
        || source.Credibility >= Doubtful;
}
