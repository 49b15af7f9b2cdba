using System.CommandLine;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice docs DIR</c>: writes the pages that are generated from the code, or says which are stale.</summary>
internal static class DocsCommand
{
    public static Command Create(Screen screen)
    {
        var folder = new Argument<string>("DIR") { Description = "Folder of the docs." };
        var check = new Option<bool>("--check") { Description = "Write nothing; exit 1 where a page is stale." };
        var command = new Command("docs", "Write the docs pages that are generated from the code.") { folder, check };
        command.Hidden = true;
        command.SetAction(parsed => screen.Show(
            Docs.Run(parsed.GetValue(folder)!, parsed.GetValue(check)),
            asJson: false,
            data => string.Concat(data.Stale.Select(page => $"{page}\n"))));
        return command;
    }
}
