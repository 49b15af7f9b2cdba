using System.CommandLine;
using System.Text;
using Longsplice.Runs.Verify;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice verify DIR</c>.</summary>
internal static class VerifyCommand
{
    public static Command Create(Screen screen)
    {
        var folder = new Argument<string>("DIR") { Description = "Run folder." };
        var asJson = Shared.Json();
        var command = new Command(
            "verify", "Run a run folder again from its own inputs and compare every byte.\nExample: longsplice verify longsplice-demo")
        {
            folder, asJson,
        };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => screen.Show(
                Verification.Run(parsed.GetValue(folder)!, screen.Progress(), cancellation), parsed.GetValue(asJson), Text),
            cancellation));
        return command;
    }

    private static string Text(VerifyData data)
    {
        var text = new StringBuilder();
        foreach (var file in data.Files.Where(file => !file.Same))
        {
            text.Append($"{file.Path}: {file.FirstDifference}\n");
        }

        string words = data.Result switch
        {
            "same" => $"Same: {data.Files.Length} files, every byte.",
            "same_within_tolerance" => $"Same within tolerance: {data.Files.Length} files; numbers of a solver differ by a millionth at most, as they may on another machine.",
            "other_version" => "Made by another version, and not the same.",
            _ => $"Differs: {data.Files.Count(file => !file.Same && !file.WithinTolerance)} of {data.Files.Length} files.",
        };
        return text.Append(words).Append('\n').ToString();
    }
}
