using System.CommandLine;
using Longsplice.Cli.Rendering;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice model check | schema | describe</c>.</summary>
internal static class ModelCommand
{
    public static Command Create(Screen screen) => new("model", "Check, describe and explain a model's tables.")
    {
        Check(screen, "check", "Check a model and report every finding at once.", ModelText.Summary),
        Check(screen, "describe", "Say what a model holds: rows by table, and how its figures are known.", ModelText.Description),
        Schema(screen),
    };

    private static Command Check(Screen screen, string name, string meaning, Func<ModelCheckData, string> text)
    {
        var model = new Argument<string>("MODEL") { Description = "Folder of the model's tables." };
        var asJson = new Option<bool>("--json") { Description = "One JSON object on standard output." };
        var command = new Command(name, $"{meaning}\nExample: longsplice model {name} models/rounds155") { model, asJson };
        command.SetAction(parsed => screen.Show(ModelCheck.Run(parsed.GetValue(model)!), parsed.GetValue(asJson), text));
        return command;
    }

    private static Command Schema(Screen screen)
    {
        var table = new Argument<string?>("TABLE")
        {
            Description = "One table; all where none is named.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var asJson = new Option<bool>("--json") { Description = "One JSON object on standard output." };
        var command = new Command("schema", "Show the columns of the tables.\nExample: longsplice model schema lanes") { table, asJson };
        command.SetAction(parsed => screen.Show(ModelSchema.Run(parsed.GetValue(table)), parsed.GetValue(asJson), ModelText.Schema));
        return command;
    }
}
