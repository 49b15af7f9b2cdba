using System.Globalization;
using System.Text;
using Longsplice.Model.Scenarios;

namespace Longsplice.Runs.Briefs;

/// <summary>A small chart of one quantity by week against its baseline, from 0, with its lowest point in words.</summary>
/// <param name="Title">Whose.</param>
/// <param name="Unit">Of what.</param>
/// <param name="Run">This run.</param>
/// <param name="Baseline">The same weeks without events.</param>
/// <param name="Asked">All that is asked for; empty where nothing is.</param>
/// <param name="Level">The number beside the top line: what is asked for, or the baseline.</param>
/// <param name="Finding">The lowest point in words.</param>
internal sealed record LineChart(
    string Title, string Unit, double[] Run, double[] Baseline, double[] Asked, Figure Level, Phrase Finding)
{
    private const double Height = 40;

    private double Top => Math.Max(double.Epsilon, Run.Concat(Baseline).Concat(Asked).Max()) * 1.02;

    /// <summary>Adds the chart.</summary>
    public void Add(Html page, Scenario scenario, RowsBehind rows)
    {
        double level = Asked.Length > 0 ? Asked.Max() : Baseline[0];
        page.Raw($"<figure><figcaption><b>{Html.Encode(Title)}</b> <span>{Html.Encode(Unit)}</span></figcaption>");
        page.Raw($"<div class=\"pl\"><svg role=\"img\" aria-label=\"{Html.Encode($"{Title}: {Finding}")}\" viewBox=\"0 0 {Math.Max(1, Run.Length - 1)} {Height}\" preserveAspectRatio=\"none\">");
        page.Raw($"<polygon class=\"fall\" points=\"{Shortfall()}\"/>");
        page.Raw(Asked.Length > 0 ? Line("asked", Asked) : "");
        page.Raw(Line("usual", Baseline)).Raw(Line("run", Run)).Raw("</svg>");
        page.Raw($"<span class=\"lv\" style=\"top:{Number(100 * Y(level) / Height)}%\">{rows.Link(Level)}</span><span class=\"lv zero\">0</span></div>");
        page.Raw($"<div class=\"ax\" aria-hidden=\"true\">{Axis(scenario)}</div>");
        page.Raw($"<p class=\"cn\">{Finding.Html(rows)}</p></figure>");
    }

    private static string Axis(Scenario scenario)
    {
        int weeks = scenario.Length;
        return string.Concat(TimeAxis.Ticks(scenario, 3).Select(week =>
            $"<span style=\"left:{Number(100.0 * (week - scenario.FirstWeek) / weeks)}%\">{week}</span>"));
    }

    private double Y(double value) => Height * (1 - (value / Top));

    private string Line(string style, double[] values) => $"<polyline class=\"{style}\" points=\"{Points(values)}\"/>";

    /// <summary>The baseline forth and the lower of run and baseline back: what lies between is missing.</summary>
    private string Shortfall() =>
        $"{Points(Baseline)} {string.Join(' ', Points([.. Run.Zip(Baseline, Math.Min)]).Split(' ').Reverse())}";

    /// <summary>Points of a line; a point between equals adds nothing and is left out.</summary>
    private string Points(double[] values)
    {
        string[] heights = [.. values.Select(value => Number(Y(value)))];
        var text = new StringBuilder();
        for (int at = 0; at < heights.Length; at++)
        {
            bool isEnd = at == 0 || at == heights.Length - 1;
            if (isEnd || heights[at] != heights[at - 1] || heights[at] != heights[at + 1])
            {
                text.Append(at == 0 ? "" : " ").Append(at).Append(',').Append(heights[at]);
            }
        }

        return text.ToString();
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
