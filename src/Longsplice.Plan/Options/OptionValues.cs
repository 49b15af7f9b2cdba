using System.Collections.Immutable;
using Longsplice.Engine;

namespace Longsplice.Plan.Options;

/// <summary>What each option is worth alone, last, on both clocks and in weeks.</summary>
internal static class OptionValues
{
    private const int MostTop = 3;

    /// <summary>All options.</summary>
    /// <param name="program">The program.</param>
    /// <param name="plan">The best portfolio.</param>
    public static ImmutableArray<OptionValue> Of(OptionProgram program, double[] plan)
    {
        double without = program.Mean(program.Nothing);
        double all = program.Mean(program.Everything);
        double week = program.CostOfAWeek;
        var fromOnset = program.MeanWhen((one, option) => one.ReadyFromOnset(option));
        var runs = OptionRuns.Of(program);
        return [.. Enumerable.Range(0, program.Options.Length).Select(Value)];

        OptionValue Value(int option)
        {
            program.Progress?.Report(new RunProgress("options valued", option, program.Options.Length));
            double[] chosen = program.Choice.WithNeeds(option);
            double with = program.Mean(chosen);
            double alone = OptionProgram.Gain(without - with, without);
            return new OptionValue
            {
                Option = program.Options[option].Id,
                Chosen = plan[option] > 0.5,
                Week = program.Cases[0].AdoptedIn(option),
                ReadyWeek = program.Cases[0].ReadyIn(option),
                Chance = program.Options[option].Chance(),
                CostMusd = program.Choice.Costs[option],
                CostWithNeedsMusd = program.Choice.Spent(chosen),
                AloneUsd = alone,
                AddsUsd = OptionProgram.Gain(program.Mean(NeedsOf(chosen, option)) - with, without),
                LastUsd = OptionProgram.Gain(program.Mean(program.Choice.AllWithout(option)) - all, without),
                FromOnsetUsd = OptionProgram.Gain(without - fromOnset(chosen), without),
                Weeks = week > 0 ? alone / week : 0,
                WeeksShortAvoided = runs.Avoided(option),
                FirstWeekWithout = runs.FirstWithout,
                FirstWeekWith = runs.FirstWith(option),
            };
        }
    }

    private static double[] NeedsOf(double[] chosen, int option)
    {
        double[] needs = [.. chosen];
        needs[option] = 0;
        return needs;
    }

    /// <summary>The options with the most weeks for a million, and what they do together.</summary>
    public static OptionTriple Top(OptionProgram program, ImmutableArray<OptionValue> values)
    {
        int[] top =
        [
            .. Enumerable.Range(0, values.Length)
                .Where(option => values[option].AddsUsd > 0)
                .OrderByDescending(option => values[option].WeeksPerMusd ?? double.PositiveInfinity)
                .Take(MostTop),
        ];
        double[] together = program.Nothing;
        foreach (int option in top.SelectMany(option => OptionProgram.Chosen(program.Choice.WithNeeds(option))))
        {
            together[option] = 1;
        }

        double without = program.Mean(program.Nothing);
        double value = OptionProgram.Gain(without - program.Mean(together), without);
        double week = program.CostOfAWeek;
        return new OptionTriple(
            [.. top.Select(option => program.Options[option].Id)],
            program.Choice.Spent(together),
            value,
            top.Sum(option => values[option].AloneUsd),
            week > 0 ? value / week : 0);
    }
}
