using Longsplice.Runs;
using Shouldly;

namespace Longsplice.Cli.Tests.BadInput;

/// <summary>What a person sees of a command that could not be done.</summary>
internal static class Refused
{
    /// <summary>How the line of a finding begins.</summary>
    public static string Line(string code, string file, int row, string column) =>
        $"{code} {file}{(row > 0 ? $":{row}" : "")}{(column.Length > 0 ? $" {column}" : "")}: found ";

    /// <summary>The command finds fault with its input; nothing is at the place of its output.</summary>
    public static Task<string> AsInput(string[] args, string line, string output, string what) =>
        As(ExitCode.Input, args, line, output, what);

    /// <summary>The command finds fault with files or disks; nothing is at the place of its output.</summary>
    public static Task<string> AsEnvironment(string[] args, string line, string output, string what) =>
        As(ExitCode.Environment, args, line, output, what);

    private static async Task<string> As(int expected, string[] args, string line, string output, string what)
    {
        var (code, said, errors) = await CommandLine.RunAsync(args);
        code.ShouldBe(expected, $"{what}: {errors}");
        errors.ShouldContain(line, Case.Sensitive, what);
        (said + errors).ShouldNotContain("   at ", Case.Sensitive, what);
        Path.Exists(output).ShouldBeFalse(what);
        string parent = Path.GetDirectoryName(output)!;
        string[] besides = Directory.Exists(parent) ? Directory.GetFileSystemEntries(parent, $"*{Path.GetFileName(output)}*") : [];
        besides.ShouldBeEmpty(what);
        return errors;
    }
}
