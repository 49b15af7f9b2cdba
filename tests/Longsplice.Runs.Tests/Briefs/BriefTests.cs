using System.Text.RegularExpressions;
using Longsplice.Runs.Briefs;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Briefs;

/// <summary>The brief and the answer of the shipped model's scenarios.</summary>
public sealed partial class BriefTests
{
    public static TheoryData<string> Scenarios() =>
    [
        .. Stories.Shipped(),
        "models/reference/scenarios/baltic-crisis.yaml",
        "models/reference/scenarios/europe-taiwan.yaml",
        "models/reference/scenarios/mineral-stop.yaml",
        "models/reference/scenarios/ukraine-donations.yaml",
    ];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Brief_OfShippedScenario_ResolvesEveryAnchorAndLoadsNothing(string name)
    {
        string page = Brief.Html(Stories.Of(name));
        var ids = Ids().Matches(page).Select(match => match.Groups["id"].Value).ToHashSet(StringComparer.Ordinal);
        ids.Count.ShouldBe(Ids().Count(page));
        foreach (Match link in Links().Matches(page))
        {
            ids.ShouldContain(link.Groups["to"].Value);
        }

        page.ShouldNotContain("<script");
        page.ShouldNotContain("src=");
        page.ShouldNotContain("@import");
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Answer_OfShippedScenario_FitsTenLinesOf96(string name)
    {
        var lines = Answer.Lines(Stories.Of(name));
        lines.Length.ShouldBeInRange(2, 10);
        lines.ShouldAllBe(line => line.Length <= 96 && !line.EndsWith('…'));
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Outline_OfShippedScenario_AddsUpAtEveryRow(string name)
    {
        var story = Stories.Of(name);
        foreach (var first in story.Tables.FirstOut)
        {
            var tree = CauseOutline.Of(story, first.Demand, 0.03).ShouldNotBeNull();
            ShouldAddUp(tree, tree.Quantity);
            tree.Causes.Values.Sum().ShouldBe(tree.Quantity, 1e-6);
            CauseTotals.Of(story, first.Demand).Sum(part => part.Quantity).ShouldBe(tree.Quantity, 1e-6);
        }
    }

    [Fact]
    public void Outline_OfTheScarcestComponent_SaysWhatElseIsShortAndWhyAStoreWasFull()
    {
        var story = Stories.Example("scarcest-component");
        var tree = CauseOutline.Of(story, story.Tables.FirstOut[0].Demand, 0.035).ShouldNotBeNull();
        string[] words = [.. Rows(tree).Select(row => row.Words.ToString())];
        words.ShouldContain(row => row.Contains("short of shell (also short: ", StringComparison.Ordinal));
        words.ShouldContain(row => row.Contains("not asked: store was full because of B", StringComparison.Ordinal));
    }

    [Fact]
    public void Production_OfTheScarcestComponent_NamesWhatWouldHaveBoundNext()
    {
        var story = Stories.Example("scarcest-component");
        var masked = story.Tables.Production.Where(row => row.AlsoShort > 0).ToArray();
        masked.ShouldNotBeEmpty();
        foreach (var row in masked)
        {
            row.Recipe.Code.ShouldBe("round");
            row.AlsoShortItem.ShouldNotBe(row.BindingItem);
            row.AlsoShort!.Value.ShouldBeLessThanOrEqualTo(row.Asked - row.Made + 1e-9);
        }
    }

    [Fact]
    public void Answer_OfTwoTheatres_NamesForEachTheRuleThatHelpsAndOneFactToAsk()
    {
        var story = Stories.Of("models/reference/scenarios/ukraine-donations.yaml");
        var lines = Answer.Lines(story);
        lines.Count(line => line.Contains("rule", StringComparison.Ordinal)).ShouldBe(2);
        lines[^1].ShouldStartWith("Ask first: ");
        lines.ShouldContain(line => line.Contains("readiness weeks at home", StringComparison.Ordinal));
        Brief.Html(story).ShouldContain("What do donations cost and gain?");
    }

    [Fact]
    public void Brief_WithoutDonationsOrOtherPolicies_HasNeitherSection()
    {
        string page = Brief.Html(Stories.Of("models/rounds155/scenarios/both.yaml"));
        page.ShouldNotContain("What do donations cost");
        page.ShouldNotContain("Which rules would help");
    }

    [Fact]
    public void Brief_OfHostileNames_EncodesThem()
    {
        var story = Stories.Of("models/rounds155/scenarios/both.yaml");
        var model = story.Model with
        {
            Sites = new(story.Model.Sites.Select(site => site with { Name = "<script>alert(\"x\")</script>" }), site => site.Id),
        };
        string page = Brief.Html(new Story(model, story.Scenario, story.Tables, story.StructuralLimits));
        page.ShouldNotContain("<script>");
        page.ShouldContain("&lt;script&gt;");
    }

    private static IEnumerable<OutlineNode> Rows(OutlineNode node) => node.Children.SelectMany(Rows).Prepend(node);

    private static void ShouldAddUp(OutlineNode node, double root)
    {
        if (node.Children.Length > 0)
        {
            node.Children.Sum(child => child.Quantity).ShouldBe(node.Quantity, 1e-9 * Math.Max(1, root), node.Words.ToString());
            foreach (var child in node.Children)
            {
                ShouldAddUp(child, root);
            }
        }
    }

    [GeneratedRegex(" id=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ids();

    [GeneratedRegex("href=\"#(?<to>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();
}
