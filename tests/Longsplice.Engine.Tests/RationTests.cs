using Longsplice.Engine.Policies;
using Shouldly;
using Xunit;

namespace Longsplice.Engine.Tests;

/// <summary>Rationing by hand: rates first, the rest in proportion to what is still asked.</summary>
public sealed class RationTests
{
    [Fact]
    public void Ration_OfEnough_ServesEveryClaimExactly()
    {
        var grant = Ration.Of(available: 0.3, claims: 0.3, first: 0.2);
        grant.Of(0.1, 0.05).ShouldBe(0.1);
    }

    [Fact]
    public void Ration_OfLessThanRates_ScalesRatesAlike()
    {
        var grant = Ration.Of(available: 6, claims: 112, first: 12);
        grant.Of(110, 10).ShouldBe(5);
        grant.Of(2, 2).ShouldBe(1);
    }

    [Fact]
    public void Ration_WithArrears_ServesRatesFirst()
    {
        // One customer asks 10 at a rate of 10, another 100 with 90 of arrears; there are 30.
        var grant = Ration.Of(available: 30, claims: 110, first: 20);
        grant.Of(10, 10).ShouldBe(10);
        grant.Of(100, 10).ShouldBe(20, 1e-12);
    }
}
