using Longsplice.Runs.Verbs;
using Longsplice.Runs.Verify;
using Longsplice.Runs.Why;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Why;

/// <summary>From a shortage to rows and sources: every figure that 'why' names stands in the file and row it names.</summary>
public sealed class WhyVerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("longsplice-why-").FullName;

    private string Folder => Path.Combine(_folder, "run");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Run_OfTheFirstDemand_TellsATreeThatAddsUpAndFiguresThatAreThere()
    {
        Write(draws: 0);
        var tree = Why(null, null).Data.ShouldNotBeNull().Tree.ShouldNotBeNull();
        tree.Quantity.ShouldBeGreaterThan(0);
        var nodes = All(tree).ToArray();
        foreach (var node in nodes.Where(node => node.Children.Length > 0))
        {
            node.Children.Sum(child => child.Quantity).ShouldBe(node.Quantity, 1e-6 * tree.Quantity, node.Words);
        }

        var figures = nodes.SelectMany(node => node.Figures).ToArray();
        figures.Length.ShouldBeGreaterThan(5);
        foreach (var figure in figures)
        {
            string[] lines = File.ReadAllLines(Path.Combine([Folder, .. figure.File.Split('/')]));
            int column = Array.IndexOf(lines[0].Split(','), figure.Column);
            lines[figure.Row - 1].Split(',')[column].ShouldBe(figure.Value, figure.File);
        }
    }

    [Fact]
    public void Run_InAWeek_IsWhatShortByCauseSaysOfThatWeek()
    {
        Write(draws: 0);
        string[] lines = File.ReadAllLines(Path.Combine(Folder, "tables", "short_by_cause.csv"));
        string[] header = lines[0].Split(',');
        int weekAt = Array.IndexOf(header, "week");
        int quantityAt = Array.IndexOf(header, "quantity");
        var weeks = lines.Skip(1).Select(line => line.Split(',')).ToLookup(
            cells => int.Parse(cells[weekAt], System.Globalization.CultureInfo.InvariantCulture),
            cells => double.Parse(cells[quantityAt], System.Globalization.CultureInfo.InvariantCulture));
        weeks.Count.ShouldBeGreaterThan(1);
        foreach (var week in weeks.Where(group => group.Sum() > 0.01).Take(4))
        {
            Why(null, week.Key).Data!.Tree!.Quantity.ShouldBe(week.Sum(), 1e-6, $"week {week.Key}");
        }
    }

    [Theory]
    [InlineData("nobody", null, "LS015")]
    [InlineData(null, 999, "LS107")]
    public void Run_OfWhatIsNotThere_FindsIt(string? demand, int? week, string code)
    {
        Write(draws: 0);
        var result = Why(demand, week);
        result.Code.ShouldBe(ExitCode.Input);
        result.Findings.ShouldContain(finding => finding.Code == code);
    }

    [Fact]
    public void Run_OfAFolderThatIsNoRun_FindsIt()
    {
        WhyVerb.Run(_folder, null, null, TestContext.Current.CancellationToken).Findings.ShouldContain(finding => finding.Code == "LS052");
        WhyVerb.Run(Folder, null, null, TestContext.Current.CancellationToken).Findings.ShouldContain(finding => finding.Code == "LS050");
    }

    [Fact]
    public void Run_OfDraws_VerifiesAndSaysHowLikely()
    {
        Write(draws: 12);
        Verification.Run(Folder, null, TestContext.Current.CancellationToken).Data!.Result.ShouldBe("same");
        var why = Why(null, null).Data.ShouldNotBeNull();
        why.Likelihood.ShouldNotBeNull().ShouldContain("of 12 draws");
        All(why.Tree!).SelectMany(node => node.Figures).ShouldContain(figure => figure.Kind == "unknown" && figure.Put != null);
        string page = File.ReadAllText(Path.Combine(Folder, "brief.html"));
        page.ShouldContain("How likely is it?");
        page.ShouldContain("Which fact to ask for first?");
        page.ShouldContain("corners, not confidence bounds");
        File.ReadAllText(Path.Combine(Folder, "answer.json")).ShouldContain("of 12 draws");
    }

    [Theory]
    [InlineData("share_of_draws", "share")]
    [InlineData("first_week,", "first_week,\"")]
    public void Run_OfBandsThatWereSpoilt_FindsThem(string from, string to)
    {
        Write(draws: 3);
        string bands = Path.Combine(Folder, "tables", "bands.csv");
        File.WriteAllText(bands, File.ReadAllText(bands).Replace(from, to, StringComparison.Ordinal));
        Why(null, null).Findings.Single().Code.ShouldBe("LS052");
    }

    private static IEnumerable<WhyNode> All(WhyNode node) => node.Children.SelectMany(All).Prepend(node);

    private VerbResult<WhyData> Why(string? demand, int? week) =>
        WhyVerb.Run(Folder, demand, week, TestContext.Current.CancellationToken);

    /// <summary>Runs an example; with draws the cover at the front is unknown, between 0 and 6 weeks.</summary>
    private void Write(int draws)
    {
        string example = Path.Combine(Repository.Root, "examples", "chain-outage");
        string model = Path.Combine(_folder, "model");
        Directory.CreateDirectory(model);
        foreach (string file in Directory.GetFiles(example))
        {
            File.Copy(file, Path.Combine(model, Path.GetFileName(file)));
        }

        if (draws > 0)
        {
            string stocks = Path.Combine(model, "stocks.csv");
            File.WriteAllText(stocks, File.ReadAllText(stocks).Replace("front,shell,,,2,", "front,shell,,,unknown,", StringComparison.Ordinal));
            File.WriteAllText(Path.Combine(model, "ranges.csv"), "table,id,column,low,best,high\nstocks,front/shell,cover_weeks,0,2,6\n");
        }

        var settings = new StressSettings(null, null, null, null, Folder, draws > 0 ? draws : null);
        Stress.Run(model, Path.Combine(model, "scenario.yaml"), settings, null, TestContext.Current.CancellationToken).Code.ShouldBe(ExitCode.Done);
    }
}
