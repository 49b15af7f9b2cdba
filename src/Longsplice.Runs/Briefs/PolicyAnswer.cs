using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;

namespace Longsplice.Runs.Briefs;

/// <summary>
/// What agreed rules would spare, in words: a dividend for each pattern and policy, which may be zero or negative and
/// is then called so.
/// </summary>
public static class PolicyAnswer
{
    /// <summary>Part of what is short below which a dividend counts as zero.</summary>
    private const double Noticed = 1e-6;

    /// <summary>Part of what is required that rounding may leave.</summary>
    private const double Rounding = 1e-9;

    /// <summary>The lines.</summary>
    /// <param name="model">The model.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="rows">Table policies.</param>
    public static ImmutableArray<string> Lines(SupplyModel model, Scenario scenario, ImmutableArray<PolicyRow> rows)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        foreach (var pattern in rows.GroupBy(row => row.Pattern))
        {
            PolicyRow[] totals = [.. pattern.Where(row => row.Theatre is null && row.Item is null)];
            if (pattern.Key == ResultTables.BaselinePattern && totals.All(row => IsZero(row) && row.ShortageCostUsd == 0))
            {
                continue;
            }

            lines.Add($"{Head(scenario, pattern.Key)}: {Money(totals[0].ShortageCostUsd)} short with each for itself.");
            foreach (var row in totals.Skip(1))
            {
                lines.Add($"  {RulesOf(row.Policy)}: {Dividend(row, totals[0].ShortageCostUsd)}{Theatres(model, pattern, row)}.");
            }
        }

        return lines.ToImmutable();
    }

    /// <summary>What a policy's rules are called.</summary>
    /// <param name="policy">Policy as results name it.</param>
    public static string RulesOf(string policy) => policy switch
    {
        "national" => "each for itself",
        "theatre" => "own theatre first",
        "pooled" => "pooled",
        _ => $"hoarding {policy[(policy.IndexOf('_', StringComparison.Ordinal) + 1)..]} weeks",
    };

    /// <summary>A dividend in words.</summary>
    /// <param name="row">Row of a policy.</param>
    /// <param name="without">USD short with each for itself.</param>
    public static string Dividend(PolicyRow row, double without)
    {
        if (IsZero(row))
        {
            return "dividend zero, as much is short";
        }

        string share = without > 0 ? $" ({Figures.Percent(Math.Abs(row.DividendUsd) / without)})" : "";
        return row.DividendUsd > 0
            ? $"dividend {Money(row.DividendUsd)}, so much less is short{share}"
            : $"negative dividend, {Money(-row.DividendUsd)} more is short{share}";
    }

    /// <summary>USD in words.</summary>
    /// <param name="usd">Amount, 0 or more.</param>
    public static string Money(double usd) => usd switch
    {
        >= 1e9 => $"{Figures.About(usd / 1e9)} billion USD",
        >= 1e6 => $"{Figures.About(usd / 1e6)} million USD",
        _ => $"{Figures.About(usd)} USD",
    };

    /// <summary>A pattern at the head of a line.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="pattern">Name of the pattern.</param>
    public static string Head(Scenario scenario, string pattern)
    {
        if (pattern == ResultTables.BaselinePattern)
        {
            return "Without events";
        }

        if (pattern == CrisisPattern.Events)
        {
            return "The scenario's events";
        }

        string words = SpilloverMatrix.WordsOf(CrisisPattern.Named(scenario, pattern), scenario);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>Where less and where more is short, where it differs.</summary>
    private static string Theatres(SupplyModel model, IEnumerable<PolicyRow> pattern, PolicyRow policy)
    {
        PolicyRow[] rows =
        [
            .. pattern.Where(row => row.Policy == policy.Policy && row.Theatre is not null && row.Item is null && !IsZero(row)),
        ];
        return List("less in", rows.Where(row => row.DividendUsd > 0)) + List("more in", rows.Where(row => row.DividendUsd < 0));

        string List(string words, IEnumerable<PolicyRow> some)
        {
            string[] places = [.. some.Select(row => $"{Name(model, row.Theatre!.Value)} ({Money(Math.Abs(row.DividendUsd))})")];
            return places.Length == 0 ? "" : $"; {words} {string.Join(", ", places)}";
        }
    }

    private static string Name(SupplyModel model, TheatreId theatre) => model.Theatres.Get(theatre).Name ?? theatre.Code;

    private static bool IsZero(PolicyRow row)
    {
        double shortOfBoth = row.ShortageCostUsd + Math.Max(0, row.ShortageCostUsd + row.DividendUsd);
        return Math.Abs(row.DividendUsd) <= Math.Max(Noticed * shortOfBoth, Rounding * row.RequiredUsd);
    }
}
