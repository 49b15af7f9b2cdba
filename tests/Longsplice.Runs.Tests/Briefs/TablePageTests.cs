using System.Xml.Linq;
using Longsplice.Plan.Sharing;
using Longsplice.Runs.Barriers;
using Longsplice.Runs.Options;
using Longsplice.Runs.Planning;
using Longsplice.Runs.Pooling;
using Longsplice.Runs.Sharing;
using Longsplice.Runs.Store;
using Longsplice.Runs.Verbs;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Briefs;

/// <summary>The briefs of verbs whose results are tables: well-formed pages whose numbers lead to rows and sources.</summary>
public sealed class TablePageTests
{
    public static TheoryData<string> Verbs() => ["plan", "options", "barriers", "policies", "survive", "share-cost", "pool"];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Page_IsWellFormedAndEveryLinkLeadsSomewhere(string verb)
    {
        var page = Page(verb);
        string[] ids = [.. page.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>()];
        ids.Distinct().Count().ShouldBe(ids.Length);
        string[] links = [.. page.Descendants("a").Select(link => (string?)link.Attribute("href") ?? "").Where(link => link.StartsWith('#'))];
        links.Length.ShouldBeGreaterThan(5);
        links.Select(link => link.TrimStart('#')).Except(ids).ShouldBeEmpty();
        page.Descendants("script").ShouldBeEmpty();
        page.Descendants("meta").ShouldContain(meta => (string?)meta.Attribute("name") == "color-scheme");
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Page_LinksEveryNumberOfItsTables(string verb)
    {
        var cells = Page(verb).Descendants("td").Where(cell => cell.Ancestors("table").All(table => (string?)table.Attribute("class") != "src")).ToArray();
        cells.ShouldNotBeEmpty();
        cells.Where(cell => cell.Value.Any(char.IsDigit)).ShouldAllBe(cell => cell.Element("a") != null);
    }

    /// <summary>Figures of the answer and of the key facts lead to rows, where they stand in one.</summary>
    [Theory]
    [InlineData("options", 8, 3)]
    [InlineData("barriers", 6, 2)]
    [InlineData("policies", 4, 2)]
    [InlineData("survive", 3, 2)]
    [InlineData("pool", 3, 3)]
    [InlineData("share-cost", 1, 0)]
    public void Page_LinksTheFiguresOfItsAnswer(string verb, int inLines, int inFacts)
    {
        var head = Page(verb).Descendants("header").Single();
        head.Descendants("li").SelectMany(line => line.Elements("a")).Count().ShouldBeGreaterThanOrEqualTo(inLines);
        head.Descendants("dd").SelectMany(fact => fact.Elements("a")).Count().ShouldBeGreaterThanOrEqualTo(inFacts);
    }

    /// <summary>Barriers and resources are called by the names of what they are about; ids stand in the rows.</summary>
    [Fact]
    public void BarriersPage_CallsThingsByTheirNames()
    {
        string[] heads = [.. Page("barriers").Descendants("th").Where(cell => (string?)cell.Attribute("scope") == "row").Select(cell => cell.Value)];
        heads.ShouldContain("licence for ore from A to B: denied");
        heads.ShouldNotContain(head => head.Contains("ore_out", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Page_SaysItsMarkingTwiceAndWhatIsSynthetic(string verb)
    {
        string[] marks = [.. Page(verb).Descendants("p").Where(element => (string?)element.Attribute("class") == "mark").Select(element => element.Value)];
        marks.Length.ShouldBe(2);
        marks.ShouldAllBe(mark => mark.Contains("not advice", StringComparison.Ordinal));
        bool hasModel = verb is not ("share-cost" or "pool");
        bool isSynthetic = hasModel && verb != "survive";
        marks.ShouldAllBe(mark => mark.Contains("model numbers assumed", StringComparison.Ordinal) == hasModel);
        marks.ShouldAllBe(mark => mark.Contains("synthetic", StringComparison.Ordinal) == isSynthetic);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Page_HasCaptionsAndScopesAndHashes(string verb)
    {
        var page = Page(verb);
        page.Descendants("table").ShouldAllBe(table => table.Element("caption")!.Value.Length > 0);
        page.Descendants("th").ShouldAllBe(cell => (string?)cell.Attribute("scope") == "col" || (string?)cell.Attribute("scope") == "row");
        int hashes = verb switch { "share-cost" or "pool" => 0, "survive" => 1, _ => 2 };
        page.Descendants("footer").Single().Descendants("code").Count(code => code.Value.Length == 64).ShouldBe(hashes);
    }

    /// <summary>A bar for each pattern of crises, and the bound across the bars of the ladder.</summary>
    [Fact]
    public void PlanPage_DrawsDividendsAndTheBound()
    {
        var page = Page("plan");
        page.Descendants("ul").Where(list => (string?)list.Attribute("class") == "bc").Select(list => list.Elements("li").Count()).ShouldBe([4, 5]);
        page.Descendants("span").Count(bar => (string?)bar.Attribute("class") == "hb" && bar.Element("b") is not null).ShouldBe(40);
    }

    private static XElement Page(string verb)
    {
        var file = RecordOf(verb).Pages.Single(page => page.Path == "brief.html");
        return XDocument.Parse(System.Text.Encoding.UTF8.GetString(file.Bytes).Replace("<!DOCTYPE html>", "", StringComparison.Ordinal)).Root!;
    }

    private static RunRecord RecordOf(string verb) => verb switch
    {
        "plan" => PlanVerb.Run(Example("plan-lesson"), Scenario("plan-lesson"), new PlanSettings([], null, null, [], null, null, NoLadder: false, null, null), null, default).Record!,
        "options" => OptionsVerb.Run([Example("options-budget"), Scenario("options-budget")], new OptionsSettings(2.5, []), null, default).Record!,
        "policies" => Policies.Run(Example("plan-lesson"), Scenario("plan-lesson"), new PoliciesSettings([4]), null, default).Record!,
        "survive" => Survive.Run(Example("time-to-survive"), new SurviveSettings(null, 26, Threads: 1), null, default).Record!,
        "share-cost" => ShareCost.Run(Path.Combine(Example("share-airport"), "game.csv"), new ShareCostSettings(GameKind.Cost, [], null, [], null), default).Record!,
        "pool" => Pool.Run(Path.Combine(Example("pool-rounds"), "orders.csv"), Path.Combine(Example("pool-rounds"), "terms.csv"), new PoolSettings(Funding.Annual, 0.25, 26, [], null, 1, null), null, default).Record!,
        _ => BarrierSwitchboard.Run(Example("barriers-in-series"), Scenario("barriers-in-series"), new BarriersSettings(Prices: true, Curves: 5), null, default).Record!,
    };

    private static string Example(string name) => Path.Combine(Repository.Root, "examples", name);

    private static string Scenario(string name) => Path.Combine(Example(name), "scenario.yaml");
}
