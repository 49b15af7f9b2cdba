using System.Collections.Immutable;
using Longsplice.Model.Results;
using Longsplice.Model.Tables;

namespace Longsplice.Runs.Briefs.Findings;

/// <summary>What a demand was promised and got, week by week, beside the baseline.</summary>
public sealed record DemandStory
{
    /// <summary>The demand.</summary>
    public required Demand Row { get; init; }

    /// <summary>Whom it serves: a nation, or a site where its nation has several.</summary>
    public required string Place { get; init; }

    /// <summary>Name of its site.</summary>
    public required string Site { get; init; }

    /// <summary>Item wanted, in the plural.</summary>
    public required string Item { get; init; }

    /// <summary>Unit after a number.</summary>
    public required string Units { get; init; }

    /// <summary>Promise of each week: the requirement without the structural gap.</summary>
    public required ImmutableArray<double> Required { get; init; }

    /// <summary>Served in each week, arrears included.</summary>
    public required ImmutableArray<double> Met { get; init; }

    /// <summary>Of each week's promise, not served in it.</summary>
    public required ImmutableArray<double> Short { get; init; }

    /// <summary>Missing before any event, by week.</summary>
    public required ImmutableArray<double> Gap { get; init; }

    /// <summary>Served in the baseline; empty where there is no baseline.</summary>
    public required ImmutableArray<double> BaselineMet { get; init; }

    /// <summary>Row of each week in the table service.</summary>
    public required ImmutableArray<int> Rows { get; init; }

    /// <summary>Weeks short beyond the baseline.</summary>
    public required ImmutableArray<Spell> Spells { get; init; }

    /// <summary>When and how much it runs short beyond the baseline; null where it never does.</summary>
    public FirstOutRow? FirstOut { get; init; }

    /// <summary>The row of FirstOut; null where there is none.</summary>
    public Evidence? FirstOutRow { get; init; }

    /// <summary>Week of the largest backlog; null for lost demand and where there is none.</summary>
    public int? PeakWeek { get; init; }

    /// <summary>True where what is short stays owed, false where it is lost.</summary>
    public bool IsKept => Row.Unmet == UnmetMode.Backlog;

    /// <summary>All promised.</summary>
    public double Promised => Required.Sum();

    /// <summary>Short over all weeks, beyond the baseline.</summary>
    public double ShortTotal => FirstOut?.ShortTotal ?? 0;

    /// <summary>Index of the week in which least of the promise arrived.</summary>
    public int Lowest => Enumerable.Range(0, Short.Length)
        .MaxBy(at => Required[at] > 0 ? Short[at] / Required[at] : 0);

    /// <summary>Rows of all weeks, for a sum of a column.</summary>
    public Evidence Sum(string column) => new("service", column, [.. Rows.Select(row => row + 2)]);

    /// <summary>Row of one week.</summary>
    /// <param name="column">Column of the number.</param>
    /// <param name="at">Index of the week.</param>
    public Evidence At(string column, int at) => Evidence.Of("service", column, Rows[at]);

    /// <summary>Share of the week's promise not met, 0 to 1.</summary>
    public double MissingShare(int at) => Required[at] > 0 ? Math.Clamp(Short[at] / Required[at], 0, 1) : 0;
}
