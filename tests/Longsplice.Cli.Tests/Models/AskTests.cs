using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Longsplice.Runs;
using Shouldly;
using Xunit;

namespace Longsplice.Cli.Tests.Models;

/// <summary>A questionnaire asks exactly for what is unknown or weak.</summary>
public sealed class AskTests : IDisposable
{
    private readonly SmallModel _model = new();
    private readonly string _book;

    public AskTests() => _book = _model.File("ask.xlsx");

    public void Dispose() => _model.Dispose();

    [Fact]
    public async Task Ask_OfASite_AsksForItsWeakFiguresAndNoOthers()
    {
        _model.Replace("stocks.csv", "front,shell,2,S1", "front,shell,unknown,");
        var figures = await AskAsync("--site", "plant");
        figures.ShouldBe(["recipe_inputs make/ore quantity"]);
        (await AskAsync("--site", "front")).ShouldBe(["stocks front/shell cover_weeks"]);
        (await AskAsync("--site", "other")).ShouldBe(
            ["recipe_inputs make2/ore quantity", "recipes make2 capacity_per_week"], ignoreOrder: true);
    }

    [Fact]
    public async Task Ask_WhereAFileIsOrIsNoWorkbook_OverwritesNothing()
    {
        await AskAsync("--site", "plant");
        byte[] filled = await File.ReadAllBytesAsync(_book, TestContext.Current.CancellationToken);
        var (code, _, errors) = await CommandLine.RunAsync("model", "ask", _model.Folder, "--site", "nowhere", "--out", _book);
        code.ShouldBe(ExitCode.Environment);
        errors.ShouldContain("LS173");
        errors.ShouldContain("LS015");
        (await File.ReadAllBytesAsync(_book, TestContext.Current.CancellationToken)).ShouldBe(filled);
        (await CommandLine.RunAsync("model", "ask", _model.Folder, "--site", "plant", "--out", _model.File("ask.csv"))).Code.ShouldBe(ExitCode.Usage);
    }

    [Fact]
    public async Task Ask_OfANation_PutsUnknownFiguresFirst()
    {
        _model.Replace("stocks.csv", "front,shell,2,S1", "front,shell,unknown,");
        (await AskAsync("--nation", "AAA")).ShouldBe(["stocks front/shell cover_weeks", "recipe_inputs make/ore quantity"]);
    }

    [Fact]
    public async Task Ask_OfARun_TakesTheFirstOfItsSensitivityTable()
    {
        string run = _model.File("run");
        Directory.CreateDirectory(Path.Combine(run, "tables"));
        await File.WriteAllTextAsync(
            Path.Combine(run, "tables", "sensitivity.csv"),
            "rank,table,id,column,low,high,at_low,at_high,first_week_at_low,first_week_at_high,label\n"
            + "2,stocks,front/shell,cover_weeks,1,3,70,10,3,9,\n1,recipes,make,capacity_per_week,15,25,80,0,4,,\n3,recipes,gone,capacity_per_week,1,2,3,4,,,\n",
            TestContext.Current.CancellationToken);
        (await AskAsync("--run", run)).ShouldBe(["recipes make capacity_per_week", "stocks front/shell cover_weeks"]);
        (await AskAsync("--run", run, "--most", "1")).ShouldBe(["recipes make capacity_per_week"]);
    }

    [Fact]
    public async Task Ask_WritesPlainQuestionsWithUnitAndRange()
    {
        _model.Write("ranges.csv", "table,id,column,low,high\nrecipe_inputs,make/ore,quantity,1,4\n");
        await AskAsync("--site", "plant");
        string[] cells = CellsOf(_book);
        cells.ShouldContain("How much ore (t) is used up at plant (AAA) for one start of shell?");
        cells.ShouldContain("1 to 4");
        cells.ShouldContain("recalled: An old one, 2019, Admiralty F5");
        cells.ShouldContain("t per start");
    }

    [Fact]
    public async Task Ask_WritesAWorkbookThatIsValidAndProtected()
    {
        await AskAsync("--nation", "CCC");
        using var document = SpreadsheetDocument.Open(_book, isEditable: false);
        new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description).ShouldBeEmpty();
        document.WorkbookPart!.WorksheetParts.Single().Worksheet!.OuterXml.ShouldContain("<x:sheetProtection sheet=\"1\"");
    }

    [Fact]
    public async Task Ask_WhereAllIsSound_WritesNothing()
    {
        var (code, output, _) = await CommandLine.RunAsync("model", "ask", _model.Folder, "--site", "mine", "--out", _book);
        code.ShouldBe(ExitCode.Done);
        output.ShouldStartWith("Nothing to ask about mine");
        File.Exists(_book).ShouldBeFalse();
    }

    [Theory]
    [InlineData(ExitCode.Usage, "--site", "plant", "--nation", "AAA")]
    [InlineData(ExitCode.Usage, "--most", "3")]
    [InlineData(ExitCode.Input, "--site", "plnt")]
    [InlineData(ExitCode.Environment, "--run", "no-such-run")]
    public async Task Ask_OfWhatIsNotThere_SaysSo(int expected, params string[] options)
    {
        var (code, _, errors) = await CommandLine.RunAsync(["model", "ask", _model.Folder, .. options, "--out", _book]);
        code.ShouldBe(expected);
        errors.ShouldNotBeEmpty();
        File.Exists(_book).ShouldBeFalse();
    }

    private async Task<string[]> AskAsync(params string[] options)
    {
        File.Delete(_book);
        var (code, data) = await CommandLine.RunJsonAsync(["model", "ask", _model.Folder, .. options, "--out", _book]);
        code.ShouldBe(ExitCode.Done);
        return [.. data.GetProperty("questions").EnumerateArray().Select(Name)];
    }

    private static string Name(JsonElement row) =>
        $"{row.GetProperty("table").GetString()} {row.GetProperty("id").GetString()} {row.GetProperty("column").GetString()}";

    private static string[] CellsOf(string path)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: false);
        return [.. document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Select(cell => cell.InnerText)];
    }
}
