using Longsplice.Model.Checks;
using Longsplice.Model.Files;
using Longsplice.Runs.BackTests;
using Longsplice.Runs.Verbs;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.BackTests;

/// <summary>Back-tests: measures against the hand-checked chain outage, verdicts, findings, and the committed page.</summary>
public sealed class BackTestTests : IDisposable
{
    private const string Header = "id,scenario,pattern,measure,of,nations,by,from,until,low,high,unit,published,reason,source\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("longsplice-back-test-").FullName;

    public BackTestTests()
    {
        string example = Path.Combine(Repository.Root, "examples", "chain-outage");
        foreach (string file in Directory.GetFiles(example).Where(file => Path.GetExtension(file) is ".csv" or ".json"))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }

        Directory.CreateDirectory(Path.Combine(_folder, "scenarios"));
        File.Copy(Path.Combine(example, "scenario.yaml"), Path.Combine(_folder, "scenarios", "outage.yaml"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Values counted by hand from expected.csv of the example, which two independent prototypes gave.</summary>
    [Theory]
    [InlineData("short,need,,,,", 100 * 20 / 240.0, "%")]
    [InlineData("short,shell,,,11,12", 100, "%")]
    [InlineData("first_week,need,,,,", 11, "weeks")]
    [InlineData("cost,need,,,,", 2e-5, "million USD")]
    [InlineData("met,need,,,1,10", 10, "a week")]
    [InlineData("met,need,,,1,10", 520 / 12.0, "a month")]
    [InlineData("made,shell,,,11,14", 15 * 52, "a year")]
    [InlineData("made_change,steel,,,3,7", -100, "%")]
    [InlineData("bound_by,shell,,steel,7,10", 100, "%")]
    [InlineData("sent,f_steel,,,9,14", 60, "a week")]
    [InlineData("sent_change,steel,E,,4,8", -100, "%")]
    [InlineData("days_added,f_shell,,,,", 0, "days")]
    public void Run_OfHandCheckedExample_MeasuresWhatStandsThere(string measure, double expected, string unit)
    {
        var row = Run($"one,outage,,{measure},0,0,{unit},words,why,INVENTED\n").Data!.Rows.Single();
        row.Got.ShouldNotBeNull().ShouldBe(expected, 1e-9);
    }

    [Fact]
    public void Run_OfPassageAndOfWhatNeverIsShort_HasNoValue()
    {
        var rows = Run(
            "never,outage,,first_week,need,,,1,8,1,,weeks,words,because,INVENTED\n"
            + "price,outage,,none,,,,,,1,,USD,words,prices are inputs,INVENTED\n").Data!.Rows;
        rows.Select(row => (row.Got, row.Verdict)).ShouldBe([(null, Verdict.Miss), (null, Verdict.NotMeasured)]);
    }

    [Theory]
    [InlineData("8.3,8.4", "", Verdict.Hit, "")]
    [InlineData("8.3,", "", Verdict.Hit, "")]
    [InlineData("8.4,", "", Verdict.Miss, "LS168")]
    [InlineData(",8.3", "because", Verdict.Miss, "")]
    [InlineData("8.3,8.4", "because", Verdict.Hit, "LS169")]
    public void Run_WithBounds_JudgesAndAsksForReasons(string bounds, string reason, Verdict verdict, string code)
    {
        var result = Run($"one,outage,,short,need,,,,,{bounds},%,words,{reason},INVENTED\n");
        result.Code.ShouldBe(ExitCode.Done);
        result.Data!.Rows.Single().Verdict.ShouldBe(verdict);
        result.Findings.Select(finding => finding.Code).ShouldBe(code.Length > 0 ? [code] : []);
    }

    [Fact]
    public void Run_WithBadRows_ReportsAllAtOnceAndWritesNothing()
    {
        string page = Path.Combine(_folder, "page.md");
        var result = Run(
            "a,outage,,short,nedd,,,,,1,,%,words,,INVENTED\n"
            + "a,outage,,short,need,Q,,,,1,,%,words,,INVENTED\n"
            + "c,outrage,,short,need,,,,,1,,%,words,,INVENTED\n"
            + "d,outage,both,short,need,,,,,1,,%,words,,INVENTED\n"
            + "e,outage,,short,need,,,9,8,1,,%,words,,INVENTED\n"
            + "f,outage,,made,shell,,,,,1,,%,words,,INVENTED\n"
            + "g,outage,,short,need,,,,,2,1,%,words,,INVENTED\n"
            + "h,outage,,short,need,,,,,,,%,words,,\n"
            + "i,outage,,bound_by,shell,,,,,1,,%,words,,INVENTD\n",
            page);
        result.Code.ShouldBe(ExitCode.Input);
        result.Data.ShouldBeNull();
        File.Exists(page).ShouldBeFalse();
        result.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => (finding.Row, finding.Column, finding.Code)).ShouldBe(
            [
                (2, "of", "LS165"), (2, "of", "LS167"), (3, "id", "LS012"), (3, "nations", "LS165"), (3, "of", "LS167"),
                (4, "scenario", "LS165"), (5, "pattern", "LS165"), (6, "from", "LS167"),
                (7, "unit", "LS166"), (8, "high", "LS167"), (9, "low", "LS167"), (9, "source", "LS005"),
                (10, "by", "LS167"), (10, "source", "LS033"),
            ],
            ignoreOrder: true);
        result.Findings.First(finding => finding.Row == 2 && finding.Code == "LS165").Hint.ShouldContain("need");
    }

    /// <summary>Expectations and scenarios stand beside the tables whatever their form.</summary>
    [Theory]
    [InlineData(ModelForm.Xlsx)]
    [InlineData(ModelForm.Parquet)]
    public void Run_OfAnotherForm_GivesTheSame(ModelForm form)
    {
        const string Rows = "one,outage,,short,need,,,,,8.3,8.4,%,words,,INVENTED\n";
        var expected = Run(Rows).Data!.Rows.Single();
        string path = form == ModelForm.Xlsx ? Path.Combine(_folder, "tested.xlsx") : _folder;
        var model = ModelFiles.Load(_folder).Value!;
        foreach (string table in Directory.GetFiles(_folder).Where(file => ModelFiles.IsModelFile(Path.GetFileName(file))))
        {
            File.Delete(table);
        }

        ModelWriter.Write(model, form, path, TestContext.Current.CancellationToken);
        var result = BackTest.Run([path], new BackTestSettings(1, 1), null, TestContext.Current.CancellationToken);
        result.Findings.ShouldBeEmpty();
        result.Data!.Rows.Single().ShouldBe(expected with { Model = result.Data.Rows[0].Model });
        result.Data.Rows[0].Model.ShouldBe(form == ModelForm.Xlsx ? "tested" : Path.GetFileName(_folder));
    }

    [Fact]
    public void Run_WithErrorsInModelExpectationsAndScenario_ReportsAllAtOnce()
    {
        File.AppendAllText(Path.Combine(_folder, "items.csv"), "odd,,strange,each,,\n");
        File.AppendAllText(Path.Combine(_folder, "scenarios", "outage.yaml"), "\nwrong: 1\n");
        var result = Run("a,outage,,short,need,,,,,2,1,%,words,,INVENTED\n");
        result.Code.ShouldBe(ExitCode.Input);
        result.Findings.Select(finding => finding.File).Distinct().ShouldBe(["expectations.csv", "items.csv", "outage.yaml"], ignoreOrder: true);
    }

    [Fact]
    public void Run_OfTwoModelsOfOneName_SaysSo()
    {
        Run("one,outage,,short,need,,,,,1,,%,words,,INVENTED\n");
        var result = BackTest.Run([_folder, _folder], new BackTestSettings(1, 1), null, TestContext.Current.CancellationToken);
        result.Findings.Select(finding => finding.Code).ShouldBe(["LS172"]);
    }

    [Fact]
    public void Run_WithoutExpectations_SaysWhichFileIsMissing()
    {
        var result = BackTest.Run([_folder], new BackTestSettings(1, 1), null, TestContext.Current.CancellationToken);
        result.Code.ShouldBe(ExitCode.Environment);
        result.Findings.Single().File.ShouldBe("expectations.csv");
    }

    [Fact]
    public void Run_OnOneThreadOrMore_GivesTheSame()
    {
        Scores(1).ShouldBe(Scores(3));

        (double?, double?, double?)[] Scores(int threads) =>
        [
            .. BackTest.Run([Shipped("backtest155")], new BackTestSettings(6, threads), null, TestContext.Current.CancellationToken)
                .Data!.Rows.Select(row => (row.Got, row.P10, row.P90)),
        ];
    }

    /// <summary>The score sheet in docs is what the shipped models give now, and every miss in it has a reason.</summary>
    [Fact]
    public void Page_OfShippedModels_IsCurrent()
    {
        string page = Path.Combine(_folder, "back-tests.md");
        string[] models = [Shipped("reference"), Shipped("backtest155")];
        var settings = new BackTestSettings(40, Page: page);
        var result = BackTest.Run(models, settings, null, TestContext.Current.CancellationToken);
        result.Findings.ShouldBeEmpty();
        string[] committed = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "back-tests.md"));
        File.ReadAllLines(page).Except(committed).ShouldBeEmpty($"write it again: {committed[2]}");
        File.ReadAllText(page).Length.ShouldBe(string.Join('\n', committed).Length + 1);
    }

    private static string Shipped(string name) => Path.Combine(Repository.Root, "models", name);

    private VerbResult<BackTestData> Run(string rows, string? page = null)
    {
        File.WriteAllText(Path.Combine(_folder, "expectations.csv"), Header + rows);
        return BackTest.Run([_folder], new BackTestSettings(1, 1, Page: page), null, TestContext.Current.CancellationToken);
    }
}
