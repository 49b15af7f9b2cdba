using System.CommandLine;
using Longsplice.Cli.Rendering;
using Longsplice.Runs.Why;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice why RUN</c>.</summary>
internal static class WhyCommand
{
    public static Command Create(Screen screen)
    {
        var folder = new Argument<string>("RUN") { Description = "Run folder." };
        var demand = new Option<string?>("--demand") { Description = "Id of a demand; the first to run out where none is named." };
        var week = new Option<int?>("--week") { Description = "Week in which to read the causes; the peak where none is named." };
        var asJson = Shared.Json();
        var command = new Command(
            "why",
            "From a shortage to the rows and sources it rests on: the cause tree, each figure with source, date, kind and Admiralty code.\n"
            + "Example: longsplice why longsplice-demo --demand UKR_front --week 120")
        {
            folder, demand, week, asJson,
        };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => screen.Show(
                WhyVerb.Run(parsed.GetValue(folder)!, parsed.GetValue(demand), parsed.GetValue(week), cancellation),
                parsed.GetValue(asJson),
                WhyText.Of),
            cancellation));
        return command;
    }
}
