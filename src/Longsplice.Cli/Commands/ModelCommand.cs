using System.CommandLine;
using Longsplice.Cli.Rendering;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice model</c>: what is done with a model's tables; a file for each verb that has options.</summary>
internal static class ModelCommand
{
    public static Command Create(Screen screen) => new("model", "Check, describe, compare, convert and edit a model's tables.")
    {
        ModelNewCommand.Create(screen),
        Check(screen),
        Describe(screen),
        Diff(screen),
        ModelLinkCommand.Create(screen),
        ModelStaleCommand.Create(screen),
        ModelAskCommand.Create(screen),
        ModelAnswerCommand.Create(screen),
        ModelConvertCommand.Create(screen),
        Schema(screen),
    };

    private static Command Check(Screen screen)
    {
        var (model, asJson) = (Shared.Model(), Shared.Json());
        var command = new Command(
            "check", "Check a model and report every finding at once.\nExample: longsplice model check models/rounds155")
        {
            model, asJson,
        };
        command.SetAction(parsed =>
            screen.Show(ModelCheck.Run(parsed.GetValue(model)!), parsed.GetValue(asJson), ModelText.Summary));
        return command;
    }

    private static Command Describe(Screen screen)
    {
        var (model, asJson) = (Shared.Model(), Shared.Json());
        var command = new Command(
            "describe",
            "Say what a model holds: sizes, how its figures are known, gaps, sole sources, oldest facts.\n"
            + "Example: longsplice model describe models/rounds155")
        {
            model, asJson,
        };
        command.SetAction(parsed =>
            screen.Show(ModelDescribe.Run(parsed.GetValue(model)!), parsed.GetValue(asJson), DescriptionText.Text));
        return command;
    }

    private static Command Diff(Screen screen)
    {
        var (from, to, asJson) = (Shared.Model("A"), Shared.Model("B"), Shared.Json());
        var command = new Command(
            "diff",
            "Say what differs between two models, row by row; exit code 1 where anything does.\n"
            + "Example: longsplice model diff models/rounds155 my-rounds155")
        {
            from, to, asJson,
        };
        command.SetAction(parsed => screen.Show(
            ModelCompare.Run(parsed.GetValue(from)!, parsed.GetValue(to)!), parsed.GetValue(asJson), DiffText.Text));
        return command;
    }

    private static Command Schema(Screen screen)
    {
        var table = new Argument<string?>("TABLE")
        {
            Description = "One table of a model, or expectations, game, key, orders, terms or ttr; all of a model where none is named.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var asJson = Shared.Json();
        var command = new Command("schema", "Show the columns of the tables.\nExample: longsplice model schema lanes") { table, asJson };
        command.SetAction(parsed => screen.Show(ModelSchema.Run(parsed.GetValue(table)), parsed.GetValue(asJson), ModelText.Schema));
        return command;
    }
}
