using Longsplice.Runs.Briefs;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Briefs;

/// <summary>What the answer says of draws on the shipped model.</summary>
public sealed class DrawLinesTests
{
    [Theory]
    [InlineData("both")]
    [InlineData("ukraine-surge")]
    public void Lines_OfShippedModelWithDraws_AreWholeAndEndWithTheFirstQuestion(string scenario)
    {
        var story = Stories.Drawn($"models/rounds155/scenarios/{scenario}.yaml", draws: 3);
        var lines = Answer.Lines(story);
        lines.ShouldAllBe(line => line.Length <= Answer.Longest && !line.Contains('…'));
        lines.ShouldContain(line => line.Contains("of 3 draws)", StringComparison.Ordinal));
        lines.ShouldContain(line => line.Contains("in 8 of 10 draws between", StringComparison.Ordinal));
        string ask = lines[^1];
        ask.ShouldStartWith($"Ask first: {FigureWords.Bare(story, story.Tables.Sensitivity[0])}");
    }

    [Fact]
    public void Lines_OfTwoCrises_KeepWhatTheyTakeTogether() =>
        Answer.Lines(Stories.Drawn("models/rounds155/scenarios/both.yaml", draws: 3))
            .ShouldContain(line => line.Contains("only because events", StringComparison.Ordinal));
}
