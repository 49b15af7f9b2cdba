using System.Text;
using Longsplice.Model.Ids;
using Longsplice.Runs.Briefs;

namespace Longsplice.Cli.Rendering;

/// <summary>What each event did to one demand, four numbers a row, and the overlap in words.</summary>
internal static class EffectText
{
    public static void Append(StringBuilder text, Story story, DemandId demand, Look look)
    {
        var rows = story.Tables.EventEffects.Where(row => row.Demand == demand && row.Event != "overlap").ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        text.Append('\n').Append(look.Bold($"What each event did to {story.Names.Demand(demand)}")).Append('\n');
        text.Append($"{"",-51}{"in this run",12}{"alone",11}{"returns if",12}{"fair",12}\n");
        text.Append($"{"",-51}{"(adds up)",12}{"",11}{"removed",12}{"share",12}\n");
        foreach (var row in rows)
        {
            string name = ShortTable.Cut($"{story.Names.Letter(row.Event)} {story.Names.Cause(row.Event)}", 50);
            text.Append($" {name,-50}{Number(row.InRun),12}{Number(row.Alone),11}{Number(row.Returns),12}{Number(row.FairShare),12}\n");
        }

        text.Append($" {EffectsSection.Overlap(story, demand)}\n");
    }

    private static string Number(double? value) => Figures.Whole(value ?? 0);
}
