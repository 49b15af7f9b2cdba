using Longsplice.Model.Questions;
using Longsplice.Runs;
using Shouldly;
using Xunit;

namespace Longsplice.Cli.Tests.Models;

/// <summary>A model kept as a workbook or as Parquet is edited in place as a folder of CSV is.</summary>
public sealed class FormEditTests : IDisposable
{
    private readonly SmallModel _model = new();

    public void Dispose() => _model.Dispose();

    [Theory]
    [InlineData("model.xlsx")]
    [InlineData("model.parquet")]
    public async Task Link_Accepted_AddsTheSameRowsAsInCsv(string form)
    {
        string model = await ConvertedAsync(form);
        string links = _model.File("links.csv");
        await DoneAsync("model", "link", model, "--out", links);
        await DoneAsync("model", "link", model, "--accept", links, "--today", "2026-11-26");
        await DoneAsync("model", "link", _model.Folder, "--accept", links, "--today", "2026-11-26");
        await DoneAsync("model", "diff", model, _model.Folder);
        (await DescribedAsync(model)).ShouldContain("ASSUMED");
    }

    [Theory]
    [InlineData("model.xlsx")]
    [InlineData("model.parquet")]
    public async Task Answer_Accepted_ChangesTheSameFigureAsInCsv(string form)
    {
        string model = await ConvertedAsync(form);
        string book = _model.File("ask.xlsx");
        await DoneAsync("model", "ask", model, "--site", "plant", "--out", book);
        FilledBook.Fill(book, 1, (QuestionSheet.Value, "2.5"), (QuestionSheet.Source, "plant manual"));
        await DoneAsync("model", "answer", model, book, "--accept", "--today", "2026-11-26");
        (await CommandLine.RunAsync("model", "diff", _model.Folder, model)).Output
            .ShouldContain("make/ore quantity: 2 → 2.5");
        await DoneAsync("model", "answer", _model.Folder, book, "--accept", "--today", "2026-11-26");
        await DoneAsync("model", "diff", model, _model.Folder);
    }

    [Theory]
    [InlineData("model.xlsx")]
    [InlineData("model.parquet")]
    public async Task Answer_WithoutAccept_LeavesEveryByte(string form)
    {
        string model = await ConvertedAsync(form);
        string book = _model.File("ask.xlsx");
        await DoneAsync("model", "ask", model, "--site", "plant", "--out", book);
        FilledBook.Fill(book, 1, (QuestionSheet.Value, "2.5"));
        byte[] before = Bytes(model);
        await DoneAsync("model", "answer", model, book);
        Bytes(model).ShouldBe(before);
    }

    private async Task<string> ConvertedAsync(string form)
    {
        string model = _model.File(form);
        string[] how = form.EndsWith(".parquet", StringComparison.Ordinal) ? ["--form", "parquet"] : [];
        await DoneAsync(["model", "convert", _model.Folder, model, .. how]);
        return model;
    }

    private static async Task<string> DescribedAsync(string model) => (await CommandLine.RunAsync("model", "describe", model)).Output;

    private static async Task DoneAsync(params string[] arguments)
    {
        var (code, output, errors) = await CommandLine.RunAsync(arguments);
        code.ShouldBe(ExitCode.Done, $"{string.Join(' ', arguments)}: {output}{errors}");
    }

    private static byte[] Bytes(string model) => File.Exists(model)
        ? File.ReadAllBytes(model)
        : [.. Directory.GetFiles(model).Order(StringComparer.Ordinal).SelectMany(File.ReadAllBytes)];
}
