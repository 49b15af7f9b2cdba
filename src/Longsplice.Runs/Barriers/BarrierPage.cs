using System.Globalization;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Barriers;

/// <summary>The brief of barriers: the answer, a bar for each barrier and, where asked for, prices. No scripts, no network.</summary>
internal static class BarrierPage
{
    private const int MostPrices = 25;

    /// <summary>The page, made when it is asked for.</summary>
    /// <param name="data">What the verb says.</param>
    /// <param name="name">Name of the scenario.</param>
    /// <param name="label">Join of the labels of all inputs.</param>
    public static IEnumerable<RunFile> Of(BarriersData data, string name, string label)
    {
        yield return RunFile.OfText("brief.html", Page(data, name, label));
    }

    private static string Page(BarriersData data, string name, string label)
    {
        var page = new Html();
        string marking = $"{label} · not advice · the plan of all together is a bound, not a forecast";
        page.Raw("<!DOCTYPE html>").Raw("<html lang=\"en\">").Raw("<head>").Raw("<meta charset=\"utf-8\"/>");
        page.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        page.Element("title", $"Longsplice: barriers, {name}").Raw($"<style>{BriefStyle.Css}</style>").Raw("</head>").Raw("<body>").Raw("<main>");
        page.Element("p", marking, "class=\"mark\"").Element("h1", $"{name}: what barriers cost").Raw("<ol class=\"answer\">");
        foreach (string line in data.Answer)
        {
            page.Element("li", line);
        }

        page.Raw("</ol>");
        Barriers(page, data);
        Prices(page, data);
        page.Raw("<footer>").Element("p", marking, "class=\"mark\"").Raw("</footer>");
        return page.Raw("</main>").Raw("</body>").Raw("</html>").ToString();
    }

    private static void Barriers(Html page, BarriersData data)
    {
        page.Raw("<section>").Element("h2", "Each barrier");
        page.Element("p", "USD of shortage spared when it is lifted: alone, last of all, and averaged over all orders (Shapley, the bar).", "class=\"q\"");
        page.Raw("<div class=\"sc\"><table><thead>");
        page.Raw("<tr><th>barrier</th><th>alone</th><th>last</th><th>Shapley</th></tr></thead><tbody>");
        double most = data.Barriers.Select(row => row.Shapley ?? 0).Append(0).Max();
        foreach (var row in data.Barriers)
        {
            string bar = Bar(row.Shapley ?? 0, most);
            string worth = row.HasNoEffect ? "no effect" : Amount(row.Shapley);
            page.Raw($"<tr><th>{Html.Encode(row.Barrier)} <small>{Html.Encode(row.Meaning)}</small>{bar}</th><td>{Amount(row.Alone)}</td><td>{Amount(row.Last)}</td><td>{worth}</td></tr>");
        }

        page.Raw("</tbody></table></div></section>");
    }

    private static void Prices(Html page, BarriersData data)
    {
        if (data.Prices is not { IsEmpty: false } prices)
        {
            return;
        }

        page.Raw("<section>").Element("h2", "Prices of resources");
        page.Element("p", "USD of shortage that one more unit spares over all weeks; the bar is price × amount. Low and high: a sliver more, a sliver less.", "class=\"q\"");
        page.Raw("<div class=\"sc\"><table><thead><tr><th>resource</th><th>there is</th><th>price</th><th>low</th><th>high</th><th>at +10 %</th><th>at +100 %</th></tr></thead><tbody>");
        double most = prices.Max(row => row.Price * row.Amount);
        foreach (var row in prices.Take(MostPrices))
        {
            page.Raw($"<tr><th>{Html.Encode(BarrierAnswer.Name(row))}{(row.Degenerate ? " <small>degenerate</small>" : "")}{Bar(row.Price * row.Amount, most)}</th>"
                + $"<td>{Amount(row.Amount)}</td><td>{Amount(row.Price)}</td><td>{Amount(row.Low)}</td><td>{Amount(row.High)}</td><td>{Amount(row.AtPlus10)}</td><td>{Amount(row.AtPlus100)}</td></tr>");
        }

        page.Raw("</tbody></table></div>");
        page.Raw(prices.Length > MostPrices ? $"<p class=\"fn\">and {prices.Length - MostPrices} more in tables/prices.csv</p></section>" : "</section>");
    }

    private static string Bar(double value, double most)
    {
        double share = most > 0 ? Math.Clamp(value / most, 0, 1) * 100 : 0;
        return $"<span class=\"hb\"><i class=\"e1\" style=\"width:{share.ToString("0.#", CultureInfo.InvariantCulture)}%\"></i></span>";
    }

    private static string Amount(double? value) => value is { } known ? Html.Encode(Sharing.SharingWords.Amount(known)) : "–";
}
