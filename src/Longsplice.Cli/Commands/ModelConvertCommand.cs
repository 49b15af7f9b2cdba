using System.CommandLine;
using Longsplice.Model.Files;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice model convert FROM TO</c>.</summary>
internal static class ModelConvertCommand
{
    public static Command Create(Screen screen)
    {
        var from = Shared.Model("FROM");
        var to = new Argument<string>("TO") { Description = "What to write: NAME.xlsx is a workbook, any other name a folder." };
        var form = new Option<ModelForm?>("--form") { Description = "csv, xlsx or parquet; by default the name says it, and a folder is CSV." }.OneOf();
        var asJson = Shared.Json();
        var command = new Command(
            "convert",
            "Convert a model between a folder of CSV, a workbook and a folder of Parquet, without loss.\n"
            + "A model that stands at TO is replaced whole; anything else is refused.\n"
            + "Example: longsplice model convert models/rounds155 rounds155.xlsx")
        {
            from, to, form, asJson,
        };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => screen.Show(
                ModelConvert.Run(parsed.GetValue(from)!, parsed.GetValue(to)!, parsed.GetValue(form), cancellation),
                parsed.GetValue(asJson),
                Text),
            cancellation));
        return command;
    }

    private static string Text(ModelConvertData data) =>
        $"Wrote {data.To} ({data.Form.ToString().ToLowerInvariant()}): {data.Tables.Values.Sum()} rows in "
        + $"{data.Tables.Count(table => table.Value > 0)} tables. Hash {data.ModelHash[..8]}, as before.\n";
}
