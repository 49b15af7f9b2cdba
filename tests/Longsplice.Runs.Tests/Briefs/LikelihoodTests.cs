using Longsplice.Runs.Briefs;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Briefs;

/// <summary>The words of ICD 203 (2015), section D.6.e(2)(a), at the edges of their bands.</summary>
public sealed class LikelihoodTests
{
    [Theory]
    [InlineData(0.0, "almost no chance")]
    [InlineData(0.049, "almost no chance")]
    [InlineData(0.05, "very unlikely")]
    [InlineData(0.19, "very unlikely")]
    [InlineData(0.2, "unlikely")]
    [InlineData(0.44, "unlikely")]
    [InlineData(0.45, "roughly even chance")]
    [InlineData(0.55, "roughly even chance")]
    [InlineData(0.56, "likely")]
    [InlineData(0.79, "likely")]
    [InlineData(0.8, "likely")]
    [InlineData(0.81, "very likely")]
    [InlineData(0.95, "very likely")]
    [InlineData(0.96, "almost certain")]
    [InlineData(1.0, "almost certain")]
    public void Words_OfAShare_AreThoseOfItsBand(double share, string words) => Likelihood.Words(share).ShouldBe(words);

    [Theory]
    [InlineData(0.0, "there is almost no chance of a shortage")]
    [InlineData(0.5, "there is a roughly even chance of a shortage")]
    [InlineData(0.76, "a shortage is likely")]
    public void Claim_OfAShare_IsAClause(double share, string clause) => Likelihood.Claim(share, "a shortage").ShouldBe(clause);
}
