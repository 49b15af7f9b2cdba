using System.Globalization;
using Longsplice.Runs;
using Shouldly;
using Xunit;

namespace Longsplice.Cli.Tests;

/// <summary>Example folders with a command.txt: the command's tables are compared with expected-answer.csv, value by value.</summary>
public sealed class AnswerExampleTests : IDisposable
{
    private static readonly string Examples = Path.Combine(CommandLine.Root, "examples");

    private readonly string _folder = Directory.CreateTempSubdirectory("longsplice-answer-").FullName;

    public static TheoryData<string> Folders() =>
    [
        .. Directory.GetDirectories(Examples)
            .Where(path => File.Exists(Path.Combine(path, "command.txt")))
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task Example_WhenRun_GivesExpectedAnswer(string name)
    {
        string folder = Path.Combine(Examples, name), run = Path.Combine(_folder, "out");
        string[] words = (await File.ReadAllTextAsync(Path.Combine(folder, "command.txt"), TestContext.Current.CancellationToken)).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        string[] command = [.. words.Select(word => IsPath(word) ? Path.Combine(folder, word) : word), "--out", run];
        var (code, _, errors) = await CommandLine.RunAsync(command);
        code.ShouldBe(ExitCode.Done, errors);

        string[][] expected = Rows(Path.Combine(folder, "expected-answer.csv"));
        expected.Length.ShouldBeGreaterThan(1);
        foreach (string[] cells in expected.Skip(1))
        {
            string actual = Find(Rows(Path.Combine(run, "tables", $"{cells[0]}.csv")), cells[1].Split('/'), cells[2]);
            Number(actual).ShouldBe(Number(cells[3]), 1e-9 * Math.Max(1, Math.Abs(Number(cells[3]))), string.Join(' ', cells));
        }
    }

    /// <summary>A file of the folder, or the folder itself as a model.</summary>
    private static bool IsPath(string word) =>
        word == "." || word.EndsWith(".csv", StringComparison.Ordinal) || word.EndsWith(".yaml", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The cell of the row that begins with the key.</summary>
    private static string Find(string[][] rows, string[] key, string column)
    {
        string[] row = rows.Skip(1).Single(cells => cells.Take(key.Length).SequenceEqual(key));
        return row[Array.IndexOf(rows[0], column)];
    }

    private static string[][] Rows(string path) => [.. File.ReadLines(path).Select(line => line.Split(','))];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
