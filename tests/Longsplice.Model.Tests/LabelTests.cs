using CsCheck;
using Longsplice.Model.Labels;
using Shouldly;
using Xunit;

namespace Longsplice.Model.Tests;

/// <summary>Labels form a lattice.</summary>
public sealed class LabelTests
{
    private static readonly Gen<Label> Labels = Gen.Select(
        Gen.OneOf(Gen.Const("PUBLIC"), Gen.Const("OFFICIAL"), Gen.Const("RESTRICTED")),
        Gen.OneOf(Gen.Const(""), Gen.Const("/REL=AAA"), Gen.Const("/REL=AAA,BBB"), Gen.Const("/REL=BBB,CCC"), Gen.Const("/REL=")),
        (marking, release) => Label.TryParse(marking + release, Markings.Default, out var label) ? label : throw new InvalidOperationException());

    [Fact]
    public void Join_IsAssociativeCommutativeAndIdempotent() =>
        Gen.Select(Labels, Labels, Labels).Sample((a, b, c) =>
        {
            a.Join(b.Join(c)).ShouldBe(a.Join(b).Join(c));
            a.Join(b).ShouldBe(b.Join(a));
            a.Join(a).ShouldBe(a);
            a.Join(Label.Public).ShouldBe(a);
        });

    [Theory]
    [InlineData("OFFICIAL", "RESTRICTED/REL=AAA,BBB", "RESTRICTED/REL=AAA,BBB")]
    [InlineData("OFFICIAL/REL=AAA,CCC", "PUBLIC/REL=AAA,BBB", "OFFICIAL/REL=AAA")]
    [InlineData("", "", "")]
    public void Join_TakesHigherMarkingAndCommonNations(string one, string other, string expected)
    {
        Label.TryParse(one, Markings.Default, out var first).ShouldBeTrue();
        Label.TryParse(other, Markings.Default, out var second).ShouldBeTrue();
        first.Join(second).ToText(Markings.Default).ShouldBe(expected);
    }
}
