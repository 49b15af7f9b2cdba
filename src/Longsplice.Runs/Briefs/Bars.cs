using System.Globalization;

namespace Longsplice.Runs.Briefs;

/// <summary>Bars on one scale from zero, as HTML, so that text keeps its size on a phone.</summary>
internal static class Bars
{
    /// <summary>A chart: a row each with label, bar and number.</summary>
    /// <param name="page">The page.</param>
    /// <param name="finding">What it shows, in words.</param>
    /// <param name="bars">The bars, in order.</param>
    public static void Add(Html page, string finding, IReadOnlyCollection<Bar> bars)
    {
        double most = bars.Select(bar => Math.Abs(bar.Value)).DefaultIfEmpty(0).Max();
        page.Raw($"<ul class=\"bc\" aria-label=\"{Html.Encode(finding)}\">");
        foreach (var bar in bars)
        {
            page.Raw($"<li><span>{Html.Encode(bar.Label)}</span>{Of(bar.Value, most, bar.Mark)}<span>{bar.Figure}</span></li>");
        }

        page.Raw("</ul>");
    }

    /// <summary>One bar.</summary>
    /// <param name="value">Its length.</param>
    /// <param name="most">What fills the room.</param>
    /// <param name="mark">Colour.</param>
    /// <param name="bound">Where a line stands across it; null for none.</param>
    public static string Of(double value, double most, string mark, double? bound = null)
    {
        string line = bound is { } at ? $"<b style=\"left:{Percent(at, most)}%\"></b>" : "";
        return $"<span class=\"hb\"><i class=\"{mark}\" style=\"width:{Percent(value, most)}%\"></i>{line}</span>";
    }

    private static string Percent(double value, double most) =>
        (most > 0 ? Math.Clamp(Math.Abs(value) / most, 0, 1) * 100 : 0).ToString("0.#", CultureInfo.InvariantCulture);
}
