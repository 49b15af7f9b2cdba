using Longsplice.Model.Results;

namespace Longsplice.Runs.Briefs.Findings;

/// <summary>Key of a run in the result tables.</summary>
/// <param name="Pattern">Crisis pattern.</param>
/// <param name="Policy">Policy.</param>
/// <param name="Case">Case of what is unknown.</param>
public readonly record struct RunKey(string Pattern, string Policy, string Case)
{
    /// <summary>Pattern of the run without events.</summary>
    public const string BaselinePattern = "baseline";

    /// <summary>The baseline beside this run.</summary>
    public RunKey Baseline => this with { Pattern = BaselinePattern };

    /// <summary>The run with the greatest shortage value, first of equals in the order of the table.</summary>
    public static RunKey Headline(ResultTables tables)
    {
        var costs = new Dictionary<RunKey, double>();
        foreach (var row in tables.Service)
        {
            var key = new RunKey(row.Pattern, row.Policy, row.Case);
            costs[key] = costs.GetValueOrDefault(key) + row.ShortageCostUsd;
        }

        return costs.Where(entry => entry.Key.Pattern != BaselinePattern)
            .OrderByDescending(entry => entry.Value)
            .ThenBy(entry => entry.Key.Pattern, StringComparer.Ordinal)
            .Select(entry => entry.Key)
            .FirstOrDefault(new RunKey(BaselinePattern, "", ""));
    }
}
