using System.Collections.Immutable;
using Longsplice.Runs.Planning;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Planning;

/// <summary>What a plan says of prices: tables without any are called so, tables with some are not.</summary>
public sealed class PlanAnswerTests : IDisposable
{
    private const string Unpriced = "the tables price neither making nor shipping";

    private readonly string _folder = Directory.CreateTempSubdirectory("longsplice-plan-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Answer_OfTablesWithoutPrices_SaysSo() => Answer().ShouldContain(line => line.Contains(Unpriced, StringComparison.Ordinal));

    [Fact]
    public void Answer_OfTablesWithPrices_DoesNot() => Answer(recipes => recipes.Replace("id,site,item", "unit_cost_usd,id,site,item", StringComparison.Ordinal).Replace("\nr", "\n3,r", StringComparison.Ordinal))
        .ShouldNotContain(line => line.Contains(Unpriced, StringComparison.Ordinal));

    private ImmutableArray<string> Answer(Func<string, string>? change = null)
    {
        foreach (string file in Directory.GetFiles(Path.Combine(Repository.Root, "examples", "plan-lesson")))
        {
            string text = File.ReadAllText(file);
            File.WriteAllText(Path.Combine(_folder, Path.GetFileName(file)), change is not null && Path.GetFileName(file) == "recipes.csv" ? change(text) : text);
        }

        var settings = new PlanSettings([], null, "east", [], null, null, NoLadder: true, null, null);
        return PlanVerb.Run(_folder, Path.Combine(_folder, "scenario.yaml"), settings, null, TestContext.Current.CancellationToken).Data!.Answer;
    }
}
