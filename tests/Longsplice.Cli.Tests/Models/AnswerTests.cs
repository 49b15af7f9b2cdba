using System.Diagnostics;
using System.Text.Json;
using Longsplice.Model.Questions;
using Longsplice.Runs;
using Shouldly;
using Xunit;

namespace Longsplice.Cli.Tests.Models;

/// <summary>Answers come back as a list of changes and conflicts; only what is accepted changes the model.</summary>
public sealed class AnswerTests : IDisposable
{
    private readonly SmallModel _model = new();
    private readonly string _book;

    public AnswerTests() => _book = _model.File("ask.xlsx");

    public void Dispose() => _model.Dispose();

    [Fact]
    public async Task Answer_WithoutAccept_ShowsTheChangeAndWritesNothing()
    {
        await AskAsync("--site", "plant");
        FilledBook.Fill(_book, 1, (QuestionSheet.Value, "2.5"), (QuestionSheet.Source, "plant manual"));
        string before = _model.Copy("before");
        var (code, output, _) = await CommandLine.RunAsync("model", "answer", _model.Folder, _book);
        code.ShouldBe(ExitCode.Done);
        output.ShouldContain("recipe_inputs make/ore quantity: 2 → 2.5  (plant manual)");
        output.ShouldContain("1 answers to take over with --accept; nothing has changed; 0 held back, 0 left open");
        (await CommandLine.RunAsync("model", "diff", before, _model.Folder)).Code.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public async Task Answer_Accepted_BecomesAFigureWithItsOwnSource()
    {
        await AskAsync("--nation", "CCC");
        int question = await QuestionOf("recipes", "make2");
        FilledBook.Fill(
            _book, question, (QuestionSheet.Value, "7"), (QuestionSheet.Source, "plant manual"), (QuestionSheet.Date, "2026-05-01"),
            (QuestionSheet.Confidence, "high"), (QuestionSheet.Comment, "both shifts"));
        string before = _model.Copy("before");
        var (code, _, errors) = await CommandLine.RunAsync("model", "answer", _model.Folder, _book, "--accept", "--today", "2026-11-26");
        code.ShouldBe(ExitCode.Done, errors);
        var (_, diff, _) = await CommandLine.RunAsync("model", "diff", before, _model.Folder);
        diff.ShouldBe(
            "recipes\n  ~ make2 capacity_per_week: 5 → 7\n  ~ make2 source: S3 → capacity_per_week=ANSWER-1\n"
            + "sources\n  + ANSWER-1: title plant manual, published 2026-05-01, accessed 2026-11-26, kind read, credibility 2, note answered in ask.xlsx: both shifts\n"
            + "\n1 rows changed, 1 added, 0 removed\n");
        _model.Read("recipes.csv").ShouldContain("dig,mine,ore,50,S1,as dug\n");
    }

    [Fact]
    public async Task Answer_OfOneColumn_LeavesTheSourcesOfTheOthers()
    {
        _model.Write("recipes.csv", "id,site,item,capacity_per_week,surge_per_week,lead_weeks,source\ndig,mine,ore,50,,0,S1\nmake,plant,shell,20,30,2,S2\nmake2,other,shell,5,,1,S3\ndig2,pit,ore,9,,,S2\n");
        await AskAsync("--site", "plant");
        FilledBook.Fill(_book, await QuestionOf("recipes", "make", "surge_per_week", "--site", "plant"), (QuestionSheet.Value, "25"));
        await CommandLine.RunAsync("model", "answer", _model.Folder, _book, "--accept");
        _model.Read("recipes.csv").ShouldContain("make,plant,shell,20,25,2,capacity_per_week=S2;lead_weeks=S2;surge_per_week=ANSWER-1\n");
        _model.Read("sources.csv").ShouldContain(",recall,,,");
    }

    [Fact]
    public async Task Answer_WhereTheModelHasChangedSince_IsHeldBackUnlessItShallWin()
    {
        await AskAsync("--site", "plant");
        FilledBook.Fill(_book, 1, (QuestionSheet.Value, "2.5"));
        _model.Replace("recipe_inputs.csv", "make,ore,2,", "make,ore,3,");
        (await Conflicts("--accept")).ShouldBe(["changed"]);
        _model.Read("recipe_inputs.csv").ShouldContain("make,ore,3,");
        (await Conflicts("--accept", "--over-changed")).ShouldBeEmpty();
        _model.Read("recipe_inputs.csv").ShouldContain("make,ore,2.5,");
    }

    [Theory]
    [InlineData("many", "not_a_number")]
    [InlineData("-1", "not_a_number")]
    [InlineData("1,5", "not_a_number")]
    public async Task Answer_ThatIsNoNumber_IsHeldBack(string value, string kind)
    {
        await AskAsync("--site", "plant");
        FilledBook.Fill(_book, 1, (QuestionSheet.Value, value));
        (await Conflicts("--accept")).ShouldBe([kind]);
    }

    [Theory]
    [InlineData("last year", "not_a_date")]
    [InlineData("2026-13", "not_a_date")]
    [InlineData("2026-11")]
    public async Task Answer_WithADateThatIsNone_IsHeldBack(string date, params string[] kinds)
    {
        await AskAsync("--site", "plant");
        FilledBook.Fill(_book, 1, (QuestionSheet.Value, "2.5"), (QuestionSheet.Date, date));
        (await Conflicts("--accept")).ShouldBe(kinds);
    }

    [Fact]
    public async Task Answer_ThatBreaksACheck_IsHeldBackAndTheOthersAreTaken()
    {
        _model.Write("recipes.csv", "id,site,item,capacity_per_week,surge_per_week,source\ndig,mine,ore,50,,S1\nmake,plant,shell,20,30,S2\nmake2,other,shell,5,,S3\ndig2,pit,ore,9,,S2\n");
        await AskAsync("--site", "plant");
        FilledBook.Fill(_book, await QuestionOf("recipes", "make", "surge_per_week", "--site", "plant"), (QuestionSheet.Value, "10"));
        FilledBook.Fill(_book, await QuestionOf("recipe_inputs", "make/ore", "quantity", "--site", "plant"), (QuestionSheet.Value, "4"));
        (await Conflicts("--accept")).ShouldBe(["breaks_check"]);
        _model.Read("recipes.csv").ShouldContain("make,plant,shell,20,30,S2");
        _model.Read("recipe_inputs.csv").ShouldContain("make,ore,4,quantity=ANSWER-1");
    }

    [Fact]
    public async Task Answers_ThatDisagree_AreBothHeldBack()
    {
        await AskAsync("--site", "plant");
        FilledBook.Fill(_book, 1, (QuestionSheet.Value, "2.5"));
        FilledBook.Repeat(_book, 1, "3");
        (await Conflicts("--accept")).ShouldBe(["two_answers", "two_answers"]);
        _model.Read("recipe_inputs.csv").ShouldContain("make,ore,2,S2");
    }

    [Fact]
    public async Task Answer_ForAFigureThatIsGone_IsHeldBack()
    {
        await AskAsync("--site", "other");
        FilledBook.Fill(_book, await QuestionOf("recipes", "make2", "capacity_per_week", "--site", "other"), (QuestionSheet.Value, "6"));
        _model.Replace("recipes.csv", "make2,other,shell,5,S3,\n", "").Replace("recipe_inputs.csv", "make2,ore,2,S2\n", "");
        (await Conflicts()).ShouldBe(["no_figure"]);
    }

    [Fact]
    public async Task Answer_OfAnotherWorkbook_IsRefused()
    {
        await File.WriteAllTextAsync(_book, "no workbook", TestContext.Current.CancellationToken);
        var (code, _, errors) = await CommandLine.RunAsync("model", "answer", _model.Folder, _book);
        code.ShouldBe(ExitCode.Input);
        errors.ShouldContain("LS085");
        (await CommandLine.RunAsync("model", "answer", _model.Folder, _model.File("none.xlsx"))).Code.ShouldBe(ExitCode.Environment);
    }

    [Fact]
    public async Task Answer_SavedByLibreOffice_IsTheSame()
    {
        string? office = Array.Find(["/usr/bin/soffice", "/usr/bin/libreoffice"], File.Exists);
        Assert.SkipWhen(office is null, "LibreOffice (soffice) is not installed");
        await AskAsync("--nation", "CCC");
        FilledBook.Fill(
            _book, await QuestionOf("recipes", "make2"), (QuestionSheet.Value, "7.25"), (QuestionSheet.Source, "manual"), (QuestionSheet.Confidence, "low"));
        string saved = _model.File("saved");
        using var process = Process.Start(new ProcessStartInfo(
            office!, [$"-env:UserInstallation=file://{_model.File("profile")}", "--headless", "--convert-to", "xlsx", "--outdir", saved, _book])
        { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var (code, data) = await CommandLine.RunJsonAsync("model", "answer", _model.Folder, Path.Combine(saved, "ask.xlsx"));
        code.ShouldBe(ExitCode.Done);
        var change = data.GetProperty("changes").EnumerateArray().Single();
        change.GetProperty("id").GetString().ShouldBe("make2");
        change.GetProperty("to").GetString().ShouldBe("7.25");
        change.GetProperty("confidence").GetString().ShouldBe("low");
        data.GetProperty("open").GetInt32().ShouldBe(2);
    }

    private async Task AskAsync(params string[] options) =>
        (await CommandLine.RunAsync(["model", "ask", _model.Folder, .. options, "--out", _book])).Code.ShouldBe(ExitCode.Done);

    private async Task<int> QuestionOf(string table, string id, string column = "capacity_per_week", params string[] options)
    {
        string[] scope = options.Length == 0 ? ["--nation", "CCC"] : options;
        File.Delete(_model.File("other.xlsx"));
        var (_, data) = await CommandLine.RunJsonAsync(["model", "ask", _model.Folder, .. scope, "--out", _model.File("other.xlsx")]);
        var rows = data.GetProperty("questions").EnumerateArray().ToArray();
        return 1 + Array.FindIndex(rows, row => Is(row, "table", table) && Is(row, "id", id) && Is(row, "column", column));
    }

    private static bool Is(JsonElement row, string field, string text) => row.GetProperty(field).GetString() == text;

    private async Task<string[]> Conflicts(params string[] options)
    {
        var (code, data) = await CommandLine.RunJsonAsync(["model", "answer", _model.Folder, _book, .. options]);
        string[] kinds = [.. data.GetProperty("conflicts").EnumerateArray().Select(row => row.GetProperty("kind").GetString()!)];
        code.ShouldBe(kinds.Length == 0 ? ExitCode.Done : ExitCode.No);
        return kinds;
    }
}
