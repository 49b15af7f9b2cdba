using System.CommandLine;
using Longsplice.Cli.Rendering;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice model answer MODEL FILE …</c>.</summary>
internal static class ModelAnswerCommand
{
    public static Command Create(Screen screen)
    {
        var (model, today, asJson) = (Shared.Model(), Shared.Today(), Shared.Json());
        var files = new Argument<string[]>("FILE") { Description = "Filled questionnaires.", Arity = ArgumentArity.OneOrMore };
        var accept = new Option<bool>("--accept") { Description = "Write the answers that are in no conflict into the model." };
        var overChanged = new Option<bool>("--over-changed")
        {
            Description = "Let answers win over values that have changed since the question was asked.",
        };
        var command = new Command(
            "answer",
            "Show what filled questionnaires would change in a model, and which answers are in conflict; nothing is "
            + "written without --accept. Each answer becomes a source that the figure cites. Exit code 1 where "
            + "answers are held back.\n"
            + "Example: longsplice model answer models/rounds155 poland.xlsx\n"
            + "Example: longsplice model answer models/rounds155 poland.xlsx --accept")
        {
            model, files, accept, overChanged, today, asJson,
        };
        command.SetAction(parsed => screen.Show(
            ModelAnswer.Run(
                parsed.GetValue(model)!,
                parsed.GetValue(files)!,
                parsed.GetValue(accept),
                parsed.GetValue(overChanged),
                Shared.TodayOf(parsed, today)),
            parsed.GetValue(asJson),
            AskText.Answered));
        return command;
    }
}
