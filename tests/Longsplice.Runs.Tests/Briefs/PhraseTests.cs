using Longsplice.Runs.Briefs;
using Longsplice.Testing;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Briefs;

/// <summary>Prose with figures, and the diff of a snapshot.</summary>
public sealed class PhraseTests
{
    private static readonly Figure Week = new("41", "first_out", 2, new object());

    [Fact]
    public void Phrase_AsText_ReadsOn()
    {
        Phrase phrase = $"week {Week}; baseline: never";
        phrase.ToString().ShouldBe("week 41; baseline: never");
        phrase.Length.ShouldBe(24);
        Phrase.Join(" ← ", [phrase, phrase]).Length.ShouldBe(51);
    }

    [Theory]
    [InlineData(24, "week 41; baseline: never")]
    [InlineData(20, "week 41; baseline:…")]
    [InlineData(7, "week…")]
    public void Within_AWidth_CutsAtAWordAndNeverInsideAFigure(int width, string expected)
    {
        Phrase phrase = $"week {Week}; baseline: never";
        var cut = phrase.Within(width);
        cut.ToString().Replace(" …", "…", StringComparison.Ordinal).ShouldBe(expected);
        cut.Length.ShouldBeLessThanOrEqualTo(width);
    }

    [Fact]
    public void SumOf_SeveralFigures_KeepsItsTerms()
    {
        Figure.SumOf("82", [Week, Week]).Terms.Length.ShouldBe(2);
        Figure.SumOf("41", [Week]).ShouldBe(Week);
    }

    [Fact]
    public void Snapshot_ThatDiffers_ShowsTheFirstLine()
    {
        string text = Snapshot.Difference("x.txt", ["a", "b", "c"], ["a", "B", "c"]);
        text.ShouldContain("line 2 of 3");
        text.ShouldContain("- b");
        text.ShouldContain("+ B");
    }
}
