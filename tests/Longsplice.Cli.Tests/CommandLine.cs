using System.Text.Json;

namespace Longsplice.Cli.Tests;

/// <summary>Runs the command line as a person would, in this process.</summary>
internal static class CommandLine
{
    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = Repository.Root;

    /// <summary>The shipped model.</summary>
    public static string Rounds155 { get; } = Path.Combine(Root, "models", "rounds155");

    public static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        int code = await Shell.RunAsync(args, output, errors);
        return (code, output.ToString(), errors.ToString());
    }

    /// <summary>The exit code and the data of a command's JSON.</summary>
    public static async Task<(int Code, JsonElement Data)> RunJsonAsync(params string[] args)
    {
        var (code, output, _) = await RunAsync([.. args, "--json"]);
        return (code, JsonDocument.Parse(output).RootElement.GetProperty("data"));
    }
}
