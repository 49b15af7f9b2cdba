using System.CommandLine;
using Longsplice.Cli.Rendering;
using Longsplice.Model.Scenarios;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice criticality MODEL</c>.</summary>
internal static class CriticalityCommand
{
    public static Command Create(Screen screen)
    {
        var model = Shared.Model();
        var outage = Shared.Whole("--outage", "Weeks for which each element is away.", 26, 1, 520);
        var weeks = Shared.Whole("--weeks", "Weeks to run.", 156, 2, 5200);
        var policy = new Option<PolicyName>("--policy") { Description = "How nations act.", DefaultValueFactory = _ => PolicyName.National }.OneOf();
        var (threads, folder, asJson) = (Shared.Threads(), Shared.Out(), Shared.Json());
        var command = new Command(
            "criticality",
            "Take away every site, recipe, line, nation, passage and supplier, one at a time (N-1): which are the dangerous\n"
            + "ones, who would be short without whom, in how few hands things are made, and which lines several items need.\n"
            + "Example: longsplice criticality models/reference --outage 26 --out critical")
        {
            model, outage, weeks, policy, threads, folder, asJson,
        };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => screen.Show(
                Criticality.Run(
                    parsed.GetValue(model)!,
                    new CriticalitySettings(
                        parsed.GetValue(outage), parsed.GetValue(weeks), parsed.GetValue(policy), parsed.GetValue(threads), parsed.GetValue(folder)),
                    screen.Progress(),
                    cancellation),
                parsed.GetValue(asJson),
                CriticalityText.Tables),
            cancellation));
        return command;
    }
}
