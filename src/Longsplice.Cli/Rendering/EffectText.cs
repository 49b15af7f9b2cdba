using System.Text;
using Longsplice.Model.Results;
using Longsplice.Runs.Briefs;

namespace Longsplice.Cli.Rendering;

/// <summary>What each event did to one demand, four numbers a row, the overlap in words, and the others.</summary>
internal static class EffectText
{
    private const int MostOthers = 4;

    public static void Append(StringBuilder text, Story story, FirstOutRow first, Look look)
    {
        var rows = story.Tables.EventEffects.Where(row => row.Demand == first.Demand && row.Event != "overlap").ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        int column = look.HasShares ? 12 : 11;
        int name = look.Width - 1 - (4 * column);
        string caption = $"{story.Names.Unit(first.Item)} {EffectsSection.Measure(story, first)}";
        text.Append('\n').Append(look.Heading($"What each event did: {story.Names.Demand(first.Demand)}", caption)).Append('\n');
        text.Append(look.Dim(Line("", name, column, "in run", "alone", "returns if", "fair"))).Append('\n');
        text.Append(look.Dim(Line("", name, column, "(adds up)", "", "removed", "share"))).Append('\n');
        double floor = Math.Max(0.5, EffectsSection.Trifle * rows.Sum(row => row.InRun ?? 0));
        foreach (var row in rows.Where(row => Does(row, floor)))
        {
            string words = Wrap.Cut($"{story.Names.Letter(row.Event)} {story.Names.Cause(row.Event, first.Item)}", name - 1).PadRight(name);
            string letter = story.Names.Letter(row.Event);
            text.Append(' ').Append(look.Letter(letter, words[..letter.Length])).Append(words[letter.Length..])
                .Append(Numbers(column, Whole(row.InRun), Whole(row.Alone), Whole(row.Returns), Whole(row.FairShare))).Append('\n');
        }

        string[] idle = [.. rows.Where(row => !Does(row, floor)).Select(row => story.Names.Letter(row.Event))];
        text.Append(idle.Length > 0 ? look.Dim($"   {string.Join(", ", idle)}: nothing here") + "\n" : "");
        AppendSum(text, story, first, rows, name, column);
        text.Append($" {EffectsSection.Overlap(story, first.Demand).Within(look.Width - 1)}\n");
        AppendOthers(text, story, look);
    }

    private static bool Does(EventEffectRow row, double floor) =>
        new[] { row.InRun, row.Alone, row.Returns, row.FairShare }.Any(number => Math.Abs(number ?? 0) >= floor);

    private static void AppendSum(
        StringBuilder text, Story story, FirstOutRow first, EventEffectRow[] rows, int name, int column)
    {
        var totals = CauseTotals.Of(story, first.Demand);
        foreach (var part in totals.Where(part => story.Names.EventOf(part.Cause) is null && Math.Abs(part.Quantity) >= 0.5))
        {
            text.Append(Line($"  {story.Names.Cause(part.Cause)}", name, column, part.Figure.Text, "–", "–", "–")).Append('\n');
        }

        text.Append(Line(
            "  sum",
            name,
            column,
            Figures.Whole(totals.Sum(part => part.Quantity)),
            Whole(rows.Sum(row => row.Alone)),
            "–",
            Whole(rows.Sum(row => row.FairShare)))).Append('\n');
    }

    /// <summary>For each other demand what returns without an event; a minus: it makes things worse there.</summary>
    private static void AppendOthers(StringBuilder text, Story story, Look look)
    {
        foreach (var other in story.Tables.FirstOut.Skip(1).Take(MostOthers))
        {
            string[] returns =
            [
                .. story.Tables.EventEffects
                    .Where(row => row.Demand == other.Demand && row.Event != "overlap" && Math.Abs(row.Returns ?? 0) >= Math.Max(0.5, EffectsSection.Trifle * other.ShortTotal))
                    .Select(row => $"{Whole(row.Returns)} without {story.Names.Letter(row.Event)}"),
            ];
            string words = returns.Length > 0 ? $"of {Figures.Whole(other.ShortTotal)} short return {string.Join(", ", returns)}" : "no single event's end brings anything back";
            text.Append($" {Wrap.Cut($"{story.Names.Place(other.Demand)}: {words}.", look.Width - 1)}\n");
        }
    }

    private static string Line(string words, int name, int column, params string[] numbers) =>
        $" {words.PadRight(name)}{Numbers(column, numbers)}".TrimEnd();

    private static string Numbers(int column, params string[] numbers) =>
        string.Concat(numbers.Select(number => number.PadLeft(column)));

    private static string Whole(double? value) => Figures.Whole(value ?? 0);
}
