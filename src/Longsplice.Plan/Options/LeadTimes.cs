using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Plan.Options;

/// <summary>
/// What a week less of each part of each lead time is worth, in the best portfolio with the option in it. Parts follow
/// one another, so a week of one is worth as much as a week of another, as long as the part has one to spare.
/// </summary>
internal static class LeadTimes
{
    /// <summary>All parts of all options.</summary>
    public static ImmutableArray<LeadPartValue> Of(OptionProgram program, double[] plan)
    {
        var rows = ImmutableArray.CreateBuilder<LeadPartValue>();
        for (int option = 0; option < program.Options.Length; option++)
        {
            program.Progress?.Report(new RunProgress("lead times priced", option, program.Options.Length));
            var spared = new Dictionary<int, double> { [0] = 0 };
            foreach (var (part, weeks) in Parts(program, option))
            {
                rows.Add(new LeadPartValue(
                    program.Options[option].Id, part, weeks, Spared(program, plan, option, Math.Min(1, weeks), spared), Spared(program, plan, option, weeks, spared)));
            }
        }

        return rows.ToImmutable();
    }

    private static (LeadPart? Part, int Weeks)[] Parts(OptionProgram program, int option)
    {
        var row = program.Options[option];
        (LeadPart? Part, int Weeks)[] parts = [.. row.LeadParts().Select(part => ((LeadPart?)part.Part, part.Weeks))];
        return parts.Length > 0 ? parts : [(null, Adoption.LeadWeeks(row, program.Choice.Model))];
    }

    private static double Spared(OptionProgram program, double[] plan, int option, int weeks, Dictionary<int, double> known)
    {
        if (!known.TryGetValue(weeks, out double spared))
        {
            double[] with = [.. plan.Zip(program.Choice.WithNeeds(option), Math.Max)];
            double usual = program.Mean(with);
            bool isFelt = program.Cases.Any(one => one.ReadyIn(option) > one.Network.FirstWeek && one.ReadyIn(option) - weeks <= one.Network.LastWeek);
            double sooner = isFelt ? program.MeanWhen((one, other) => one.ReadyIn(other) - (other == option ? weeks : 0))(with) : usual;
            known[weeks] = spared = OptionProgram.Gain(usual - sooner, usual);
        }

        return spared;
    }
}
