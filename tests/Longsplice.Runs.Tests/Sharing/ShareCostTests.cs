using Longsplice.Plan.Sharing;
using Longsplice.Runs.Sharing;
using Longsplice.Runs.Verbs;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Sharing;

/// <summary>What <c>share-cost</c> makes of good games and bad ones.</summary>
public sealed class ShareCostTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("longsplice-share-").FullName;

    [Fact]
    public void Run_OnABrokenGame_ReportsEverythingAtOnce()
    {
        var result = Run("coalition,value\nA,1\nB,NaN\nC,inf\nB+A,4\nA+B,5\n,3\nA+A,1\nA++C,2\n");
        result.Code.ShouldBe(ExitCode.Input);
        result.Data.ShouldBeNull();
        result.Findings.Select(finding => (finding.Code, finding.Row)).ShouldBe(
            [("LS006", 3), ("LS006", 4), ("LS195", 6), ("LS197", 7), ("LS200", 8), ("LS006", 9), ("LS196", 0)], ignoreOrder: true);
    }

    [Fact]
    public void Run_WithMissingCoalitions_NamesEach() => Run("coalition,value\nA,1\nB,1\nC,1\nA+B+C,2\n").Findings
        .Select(finding => finding.Expected).ShouldBe(["a row for A+B", "a row for A+C", "a row for B+C"]);

    [Fact]
    public void Run_OnMoreThanTwentyPlayers_AsksForUnions() =>
        Run("coalition,value\n" + string.Concat(Enumerable.Range(0, 21).Select(player => $"P{player},1\n")))
            .Findings.Select(finding => finding.Code).ShouldBe(["LS198"]);

    [Fact]
    public void Run_WithUnknownPlayers_ReportsEachWithTheNearest()
    {
        var result = Run("coalition,value\nNOR,1\nSWE,1\nNOR+SWE,1\n", new ShareCostSettings(GameKind.Cost, ["NOR+SVE", "NOR"], null, ["FIN"], null));
        result.Findings.Select(finding => (finding.Code, finding.Found)).ShouldBe([("LS199", "FIN"), ("LS199", "SVE"), ("LS200", "NOR")], ignoreOrder: true);
        result.Findings.Single(finding => finding.Found == "SVE").Hint.ShouldContain("SWE");
    }

    [Fact]
    public void Run_WithBadKeys_ReportsEach()
    {
        string key = Path.Combine(_folder, "key.csv");
        File.WriteAllText(key, "player,key\nA,-1\nC,2\nA,3\n");
        Run("coalition,value\nA,1\nB,1\nA+B,1\n", new ShareCostSettings(GameKind.Cost, [], key, [], null))
            .Findings.Select(finding => finding.Code).ShouldBe(["LS007", "LS199"], ignoreOrder: true);
    }

    [Fact]
    public void Run_WhereApartIsBetter_SharesAndSaysSo()
    {
        var result = Run(
            "coalition,value\nA,0\nB,0\nC,0\nA+B,10\nA+C,0\nB+C,0\nA+B+C,2\n,0\n", new ShareCostSettings(GameKind.Savings, [], null, [], null));
        result.Code.ShouldBe(ExitCode.Done);
        result.Findings.ShouldHaveSingleItem().Code.ShouldBe("LS202");
        result.Data!.Additivity.ShouldBe("neither");
        result.Data.Core.ShouldBe("empty");
        result.Data.Rules.Single(rule => rule.Rule == SharingRule.Prenucleolus).Shares["C"].ShouldBe(-4, 1e-9);
        result.Data.Objections.First(one => one.Player == "A" && one.Rule == SharingRule.Equal).Sentence
            .ShouldBe("A gains 0.6667 here and 5 with B alone.");
    }

    [Fact]
    public void Run_WithUnions_NeedsOnlyTheirCoalitions()
    {
        string[] left = [.. Enumerable.Range(0, 11).Select(player => $"L{player}")];
        string[] right = [.. Enumerable.Range(0, 11).Select(player => $"R{player}")];
        var rows = from whole in new[] { (left, right), (right, left) }
                   from part in Enumerable.Range(0, 1 << 11)
                   let own = whole.Item1.Where((_, player) => (part >> player & 1) == 1).ToArray()
                   from members in new[] { own, [.. own, .. whole.Item2] }
                   where members.Length > 0
                   select (Name: string.Join('+', members.Order(StringComparer.Ordinal)), members.Length);
        string text = "coalition,value\n" + string.Concat(rows.Distinct().Select(row => $"{row.Name},{row.Length * row.Length}\n"));
        var result = Run(text, new ShareCostSettings(GameKind.Savings, [string.Join('+', left), string.Join('+', right)], null, [], null));
        result.Code.ShouldBe(ExitCode.Done, string.Join('\n', result.Findings));
        result.Data!.Rules.Single(rule => rule.Rule == SharingRule.OwenValue).Shares.Values.ShouldAllBe(share => Math.Abs(share - 22) < 1e-7);
        result.Data.Core.ShouldBeNull();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private VerbResult<ShareCostData> Run(string game, ShareCostSettings? settings = null)
    {
        string file = Path.Combine(_folder, "game.csv");
        File.WriteAllText(file, game);
        return ShareCost.Run(file, settings ?? new ShareCostSettings(GameKind.Cost, [], null, [], null), TestContext.Current.CancellationToken);
    }
}
