using System.Text;

namespace Longsplice.Runs.Briefs.Maps;

/// <summary>Where it is short: the world and the crowded parts of it, with sites, lanes, and passages that are shut.</summary>
internal static class MapSection
{
    /// <summary>Places with a shortage that the list under the map names.</summary>
    private const int MostNamed = 30;

    public static void Add(Html page, Story story, RowsBehind rows)
    {
        var marks = MapPlaces.Marks(story);
        if (marks.Length == 0)
        {
            return;
        }

        MapMark[] numbered = [.. marks.Where(mark => mark.Short.Length > 0)];
        var passages = MapPassage.Of(story);
        var map = new MapDrawing(marks, MapLanes.Of(story), passages, Finding(story, numbered, passages));
        page.Raw("<section class=\"keep\">").Element("h2", "Where it is short");
        page.Element(
            "p",
            "Circle: share of the promise of all weeks that is short, of the demand that misses the largest; larger is more. Square: a plant’s "
                + "lowest week against the baseline. Sites whose position the model does not hold stand at their nation’s capital.",
            "class=\"q\"");
        Legend(page, story, passages);
        page.Raw("<div class=\"map\">");
        page.Raw("<div>");
        map.AddWorld(page);
        Names(page, story, numbered, rows);
        page.Raw("</div><div class=\"mi\">");
        map.AddInsets(page);
        page.Raw("</div></div></section>");
    }

    /// <summary>What the picture shows, for who cannot see it.</summary>
    private static string Finding(Story story, MapMark[] numbered, MapPassage[] passages)
    {
        string worst = numbered.Length == 0 ? "no place is ever short"
            : $"{numbered.Length} places are short, first {numbered[0].Name} from week {numbered[0].FirstWeek}";
        return worst + string.Concat(passages.Select(mark => $"; {Shut(story, mark)}"));
    }

    private static string Shut(Story story, MapPassage mark) =>
        $"{mark.Name} {(mark.Event.Kind == "close" ? "shut" : "slowed")} in weeks {story.Scenario.FromOf(mark.Event)}–{story.Scenario.UntilOf(mark.Event)}";

    private static void Legend(Html page, Story story, MapPassage[] passages)
    {
        string[] words = ["under 10 %", "10–25", "25–50", "50–75", "75–100 %"];
        var text = new StringBuilder("<p class=\"lg\">").Append(Key("<circle class=\"calm\" cx=\"10\" cy=\"6\" r=\"2\"/>", "never short"));
        for (int shade = 1; shade <= words.Length; shade++)
        {
            text.Append(Key(MapDrawing.Circle(shade, 6, 6, 0.9) + MapDrawing.Square(shade, 16, 6, 0.9), words[shade - 1]));
        }

        text.Append(Key("<path class=\"lane\" d=\"M0 6H20\"/>", "way by sea"));
        text.Append(Key("<path class=\"left\" d=\"M0 6H20\"/>", "given up"));
        text.Append(Key("<path class=\"detour\" d=\"M0 6H20\"/>", "taken only in the crisis"));
        text.Append(string.Concat(passages.Select(mark => Key(MapDrawing.Cross(10, 6, 1), Html.Encode(Shut(story, mark))))));
        page.Raw(text.Append("</p>").ToString());
    }

    private static string Key(string drawing, string words) =>
        $"<span class=\"it\"><svg class=\"mk\" role=\"img\" aria-label=\"sign 1 of the legend\" viewBox=\"0 0 20 12\">{drawing}</svg>{words}</span>";

    private static void Names(Html page, Story story, MapMark[] numbered, RowsBehind rows)
    {
        if (numbered.Length == 0)
        {
            return;
        }

        page.Raw("<ol class=\"ml\">");
        foreach (var mark in numbered.Take(MostNamed))
        {
            var items = mark.Short.GroupBy(row => row.First.Item).Select(rows => rows.First()).OrderBy(row => row.First.Week).ToArray();
            var parts = items.Select(row => (Phrase)$"{story.Names.Item(row.First.Item)} {story.Cite(row.First, Figures.Percent(row.Share))}");
            Phrase line = $"{mark.Name}, week {story.Cite(items[0].First, $"{items[0].First.Week}")}: {Phrase.Join(", ", parts)}";
            page.Raw($"<li>{line.Html(rows)}</li>");
        }

        page.Raw("</ol>");
        string more = numbered.Length > MostNamed ? $" {numbered.Length - MostNamed} more places are in tables/first_out.csv." : "";
        page.Element("p", $"Numbers as on the map, by first week; then each item with the share of its promise that is short.{more} Coastline: Natural Earth, public domain.", "class=\"fn\"");
    }
}
