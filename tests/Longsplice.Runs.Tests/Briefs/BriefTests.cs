using System.Text.RegularExpressions;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Verbs;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Briefs;

/// <summary>The brief and the answer of the shipped model's scenarios.</summary>
public sealed partial class BriefTests
{
    public static TheoryData<string> Scenarios() =>
        [.. Directory.GetFiles(Path.Combine(Folder, "scenarios")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Repository.Root, "models", "rounds155");

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Brief_OfShippedScenario_ResolvesEveryAnchorAndLoadsNothing(string name)
    {
        string page = Brief.Html(Tell(name));
        var ids = Ids().Matches(page).Select(match => match.Groups["id"].Value).ToArray();
        ids.ShouldBeUnique();
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
        var lines = Answer.Lines(Tell(name));
        lines.Length.ShouldBeInRange(2, 10);
        lines.ShouldAllBe(line => line.Length <= 96);
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Outline_OfShippedScenario_AddsUpAtEveryRow(string name)
    {
        var story = Tell(name);
        foreach (var first in story.Tables.FirstOut)
        {
            var tree = CauseOutline.Of(story, first.Demand, 0.03).ShouldNotBeNull();
            ShouldAddUp(tree, tree.Quantity);
            tree.Causes.Values.Sum().ShouldBe(tree.Quantity, 1e-6);
        }
    }

    [Fact]
    public void Brief_OfHostileNames_EncodesThem()
    {
        var story = Tell("both.yaml");
        var model = story.Model with
        {
            Sites = new(story.Model.Sites.Select(site => site with { Name = "<script>alert(\"x\")</script>" }), site => site.Id),
        };
        string page = Brief.Html(new Story(model, story.Scenario, story.Tables, story.StructuralLimits));
        page.ShouldNotContain("<script>");
        page.ShouldContain("&lt;script&gt;");
    }

    private static void ShouldAddUp(OutlineNode node, double root)
    {
        if (node.Children.Length > 0)
        {
            node.Children.Sum(child => child.Quantity).ShouldBe(node.Quantity, 1e-9 * Math.Max(1, root), node.Words);
            foreach (var child in node.Children)
            {
                ShouldAddUp(child, root);
            }
        }
    }

    private static Story Tell(string scenarioFile)
    {
        var (model, scenario, findings) = Inputs.Both(Folder, Path.Combine(Folder, "scenarios", scenarioFile));
        model.ShouldNotBeNull(string.Join('\n', findings));
        scenario.ShouldNotBeNull(string.Join('\n', findings));
        return Stress.Tell(model, scenario, null, null, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex(" id=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ids();

    [GeneratedRegex("href=\"#(?<to>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();
}
