using System.CommandLine;
using Longsplice.Cli.Rendering;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice model new DIR</c>.</summary>
internal static class ModelNewCommand
{
    public static Command Create(Screen screen)
    {
        var folder = new Argument<string>("DIR") { Description = "Folder to make." };
        var items = Shared.Ids("--items", "Items wanted, joined by commas.");
        var nations = Shared.Ids("--nations", "Nations that want them, joined by commas; ID=THEATRE names a theatre.");
        var from = new Option<string?>("--from") { Description = "Model to cut out of: what serves these items in these nations." };
        var name = new Option<string?>("--name") { Description = "Name of the model; its folder's without it." };
        var asJson = Shared.Json();
        var command = new Command(
            "new",
            "Make a model of a question: which items, in which nations? Every figure is unknown until filled in; "
            + "with --from it is cut out of a model, and what the cut severs is listed.\n"
            + "Example: longsplice model new shells --items shell,round --nations POL=EA,JPN=IP\n"
            + "Example: longsplice model new poland --items round --nations POL --from models/rounds155")
        {
            folder, items, nations, from, name, asJson,
        };
        command.SetAction(parsed => screen.Show(
            ModelNew.Run(
                parsed.GetValue(folder)!,
                new ModelNewSettings(
                    [.. parsed.GetValue(items)!], [.. parsed.GetValue(nations)!], parsed.GetValue(from), parsed.GetValue(name))),
            parsed.GetValue(asJson),
            EditText.New));
        return command;
    }
}
