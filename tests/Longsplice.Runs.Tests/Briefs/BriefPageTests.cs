using System.Text.RegularExpressions;
using System.Xml.Linq;
using Longsplice.Runs.Briefs;
using Longsplice.Testing;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Briefs;

/// <summary>The page of a brief as a reader, a screen reader and a hostile checker take it.</summary>
public sealed partial class BriefPageTests
{
    /// <summary>Where results are shown; the rest is settings, captions, sources and method.</summary>
    private static readonly string[] ResultPlaces = ["hv", "hl", "cn", "lv", "u", "tx", "kf", "answer"];

    public static TheoryData<string> Scenarios() =>
    [
        "models/rounds155/scenarios/both.yaml",
        "models/rounds155/scenarios/linters-ban.yaml",
        "examples/chain-outage/scenario.yaml",
        "examples/scarcest-component/scenario.yaml",
        "examples/complete-rounds/scenario.yaml",
    ];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Page_IsWellFormedWithHeadingsInOrder(string name)
    {
        var page = Page(Stories.Of(name));
        ((string?)page.Attribute("lang")).ShouldBe("en");
        page.Descendants("title").Single().Value.ShouldNotBeEmpty();
        var headings = page.Descendants().Where(element => element.Name.LocalName is "h1" or "h2" or "h3").ToArray();
        headings.Count(heading => heading.Name == "h1").ShouldBe(1);
        headings[0].Name.LocalName.ShouldBe("h1");
        headings.ShouldAllBe(heading => heading.Value.Length > 0);
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Page_HasCaptionsScopesAndFindingsInWords(string name)
    {
        var page = Page(Stories.Of(name));
        foreach (var table in page.Descendants("table"))
        {
            table.Element("caption").ShouldNotBeNull().Value.ShouldNotBeEmpty();
            table.Descendants("th").ShouldAllBe(cell => (string?)cell.Attribute("scope") == "col" || (string?)cell.Attribute("scope") == "row");
            table.Element("tbody")!.Elements("tr").ShouldAllBe(row => row.Elements("th").Count() == 1);
        }

        foreach (var picture in page.Descendants("svg"))
        {
            ((string?)picture.Attribute("role")).ShouldBe("img");
            string finding = ((string?)picture.Attribute("aria-label")).ShouldNotBeNull();
            (finding.Any(char.IsDigit) || finding.Contains("never", StringComparison.Ordinal)).ShouldBeTrue(finding);
        }
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Page_LinksEveryNumberOfAResult(string name)
    {
        var story = Stories.Of(name);
        var page = Page(story);
        var places = page.Descendants().Where(element => IsResult(element) && !element.Ancestors().Any(IsResult)).ToArray();
        places.ShouldNotBeEmpty();
        foreach (var place in places)
        {
            string bare = Bare(place, story);
            bare.Any(char.IsDigit).ShouldBeFalse($"{place.Value} leaves unlinked: {bare}");
        }

        bool isShort = story.Tables.FirstOut.Length > 0;
        page.Descendants("a").Count(IsFigure).ShouldBeGreaterThan(isShort ? 20 : 0);
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Page_SaysItsMarkingAtTheTopAndTheBottom(string name)
    {
        var marks = Page(Stories.Of(name)).Descendants("p").Where(element => (string?)element.Attribute("class") == "mark").ToArray();
        marks.Length.ShouldBe(2);
        marks.ShouldAllBe(mark => mark.Value.Contains("not advice", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("chain-outage")]
    [InlineData("scarcest-component")]
    public void Page_OfExample_IsAsReviewed(string name)
    {
        var story = Stories.Example(name);
        string html = Brief.Html(story)
            .Replace(story.ModelHash, "MODEL-HASH", StringComparison.Ordinal)
            .Replace(story.ScenarioHash, "SCENARIO-HASH", StringComparison.Ordinal);
        Snapshot.Match($"brief-{name}.html", html);
    }

    private static XElement Page(Story story)
    {
        string html = Brief.Html(story);
        return XDocument.Parse(html[html.IndexOf("<html", StringComparison.Ordinal)..], LoadOptions.PreserveWhitespace).Root!;
    }

    private static bool IsFigure(XElement element) => (string?)element.Attribute("class") == "n";

    private static bool IsResult(XElement element) => element.Name == "h1"
        || element.Name == "td" && !element.Ancestors("table").Any(table => (string?)table.Attribute("class") == "src")
        || ((string?)element.Attribute("class") ?? "").Split(' ').Intersect(ResultPlaces).Any();

    /// <summary>Text outside links, without names, dates, settings of the run and the count of the model's numbers.</summary>
    private static string Bare(XElement place, Story story)
    {
        var copy = new XElement(place);
        copy.Descendants().Where(element => IsFigure(element) || (string?)element.Attribute("class") is "set" or "key").Remove();
        if ((string?)copy.Attribute("class") == "answer")
        {
            copy.Elements("li").First().Remove();
        }

        var names = story.Scenario.Events.Select(row => story.Names.Cause(row.Id))
            .Concat(story.Model.Items.Select(item => story.Names.Item(item.Id)))
            .Concat(story.Model.Sites.Select(site => story.Names.Site(site.Id)))
            .Append(story.Scenario.Name)
            .OrderByDescending(known => known.Length);
        string shown = string.Join(' ', copy.DescendantNodes().OfType<XText>().Select(node => node.Value));
        string text = names.Aggregate(shown, (rest, known) => rest.Replace(known, "", StringComparison.OrdinalIgnoreCase));
        text = Dates().Replace(text, "");
        text = Counts().Replace(text, "");
        return text.Trim() == "0" ? "" : text;
    }

    [GeneratedRegex(@"\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dates();

    /// <summary>"of 3 events", "in 156 weeks", "Plants …: 4;" count settings or rows, they are no result of a row.</summary>
    [GeneratedRegex(@"\bof \d+\b|\bin \d+ weeks\b|baseline: \d+;", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Counts();
}
