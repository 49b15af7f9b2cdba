using System.CommandLine;
using Longsplice.Cli.Rendering;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice sea passages | check | build</c>.</summary>
internal static class SeaCommand
{
    public static Command Create(Screen screen) => new("sea", "Passages, checks and recipe of the sea graph.")
    {
        Passages(screen),
        Check(screen),
        Build(screen),
    };

    private static Command Passages(Screen screen)
    {
        var asJson = Shared.Json();
        var command = new Command("passages", "List the passages that can be closed.\nExample: longsplice sea passages") { asJson };
        command.SetAction(parsed => screen.Show(SeaPassages.Run(), parsed.GetValue(asJson), SeaText.Passages));
        return command;
    }

    private static Command Check(Screen screen)
    {
        var distances = new Option<string?>("--distances") { Description = "CSV of published distances to compare with." };
        var reasons = new Option<string?>("--reasons") { Description = "CSV of reasons for misses by id, for the page." };
        var table = new Option<string?>("--table") { Description = "Markdown page to write of all pairs." };
        var asJson = Shared.Json();
        var command = new Command(
            "check",
            "Check that every passage cuts and every port is reached, and compare published distances.\n"
            + "Exit code 1 where a passage does not cut or a port is not reached.\n"
            + "Example: longsplice sea check --distances distances.csv")
        {
            distances, reasons, table, asJson,
        };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => screen.Show(
                SeaCheck.Run(parsed.GetValue(distances), parsed.GetValue(reasons), parsed.GetValue(table)), parsed.GetValue(asJson), SeaText.Check),
            cancellation));
        return command;
    }

    private static Command Build(Screen screen)
    {
        var land = new Option<string?>("--land") { Description = "The land file, where npm is not at hand." };
        var work = new Option<string>("--work")
        {
            Description = "Folder for what is fetched and for the costly stage.",
            DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "longsplice-sea"),
        };
        var output = new Option<string>("--out")
        {
            Description = "Folder for the assets.",
            DefaultValueFactory = _ => Path.Combine("src", "Longsplice.Sea", "Data"),
        };
        var asJson = Shared.Json();
        var command = new Command(
            "build", "Build the sea graph anew from public-domain land; takes minutes.\nExample: longsplice sea build --out assets")
        {
            land, work, output, asJson,
        };
        command.SetAction(async (parsed, cancellation) => screen.Show(
            await SeaBuildVerb.RunAsync(
                parsed.GetValue(land), parsed.GetValue(work)!, parsed.GetValue(output)!, screen.Stages(), cancellation)
                .ConfigureAwait(false),
            parsed.GetValue(asJson),
            SeaText.Built));
        return command;
    }
}
