using System.CommandLine;
using Longsplice.Cli.Rendering;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice model link MODEL</c>.</summary>
internal static class ModelLinkCommand
{
    public static Command Create(Screen screen)
    {
        var (model, today, asJson) = (Shared.Model(), Shared.Today(), Shared.Json());
        var file = new Option<string?>("--out") { Description = "CSV file to write the proposals to; it must not be there yet." };
        var accept = new Option<string?>("--accept") { Description = "CSV file of proposals to put into the model." };
        var command = new Command(
            "link",
            "Propose standby contracts, and lanes where none leads there, that give unserved demands a source and "
            + "points on one contract a second one; never through a denied licence. Nothing changes until the file "
            + "is accepted; strike a proposal by deleting its row.\n"
            + "Example: longsplice model link models/rounds155 --out links.csv\n"
            + "Example: longsplice model link models/rounds155 --accept links.csv")
        {
            model, file, accept, today, asJson,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(file) is not null && result.GetValue(accept) is not null)
            {
                result.AddError("Give --out to propose or --accept to accept, not both.");
            }
        });
        command.SetAction(parsed => screen.Show(
            parsed.GetValue(accept) is { } accepted
                ? ModelLink.Accept(parsed.GetValue(model)!, accepted, Shared.TodayOf(parsed, today))
                : ModelLink.Propose(parsed.GetValue(model)!, parsed.GetValue(file)),
            parsed.GetValue(asJson),
            EditText.Link));
        return command;
    }
}
