using System.CommandLine;
using Longsplice.Cli.Rendering;
using Longsplice.Runs.Verbs;
using Longsplice.Sea.Cables;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice cables MODEL</c>.</summary>
internal static class CablesCommand
{
    public static Command Create(Screen screen)
    {
        var model = Shared.Model();
        var cut = Shared.Ids("--cut", "Segments, cables or corridors that are cut, joined by commas.");
        cut.Required = false;
        var worst = new Option<int>("--worst") { Description = "Cuts at a time of which the worst sets are sought: 1, 2 or 3.", DefaultValueFactory = _ => 1 }.Within(1, 3);
        var pairs = new Option<bool>("--pairs") { Description = "The same as --worst 2." };
        var triples = new Option<bool>("--triples") { Description = "The same as --worst 3." };
        var by = new Option<CutKind>("--by") { Description = "What counts as one cut of the worst.", DefaultValueFactory = _ => CutKind.Segment }.OneOf();
        var availability = new Option<double?>("--availability") { Description = "Share of time for which every segment is whole; else from its length." }.Within(0, 1);
        var seed = new Option<int>("--seed") { Description = "Seed of draws, where reliability cannot be exact.", DefaultValueFactory = _ => 1 };
        var folder = Shared.Out();
        var ascii = new Option<bool>("--ascii") { Description = "Plain ASCII: no block characters." };
        var asJson = Shared.Json();
        var command = new Command(
            "cables",
            "What cable cuts leave of each nation's capacity abroad, which cuts cost most, how surely pairs of nations stay\n"
            + "joined, and how long repair takes with the ships that there are.\n"
            + "Example: longsplice cables models/reference --cut baltic --worst 2")
        {
            model, cut, worst, pairs, triples, by, availability, seed, folder, ascii, asJson,
        };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => screen.Show(
                Cables.Run(
                    parsed.GetValue(model)!,
                    new CablesSettings(
                        [.. parsed.GetValue(cut) ?? []],
                        parsed.GetValue(triples) ? 3 : parsed.GetValue(pairs) ? 2 : parsed.GetValue(worst),
                        parsed.GetValue(by),
                        parsed.GetValue(availability),
                        parsed.GetValue(seed),
                        parsed.GetValue(folder)),
                    screen.Stages(),
                    cancellation),
                parsed.GetValue(asJson),
                data => CablesText.Tables(data, Look.Of("auto", parsed.GetValue(ascii), null))),
            cancellation));
        return command;
    }
}
