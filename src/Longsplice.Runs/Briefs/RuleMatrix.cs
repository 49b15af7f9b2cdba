using Longsplice.Model.Ids;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;

namespace Longsplice.Runs.Briefs;

/// <summary>
/// What other rules would spare, pattern by pattern: first what is short with each for itself, then how much less or
/// more under each other policy, in each theatre that crises strike. Told by shortage cost.
/// </summary>
public sealed class RuleMatrix
{
    /// <summary>The policy beside which the others are set.</summary>
    public const string Base = "national";

    /// <summary>Part of what is short below which a difference is not told.</summary>
    private const double Noticed = 0.0005;

    private readonly Story _story;
    private readonly Dictionary<(string Pattern, string Policy, TheatreId? Theatre), PolicyRow> _rows;

    private RuleMatrix(Story story)
    {
        _story = story;
        _rows = story.AllTables.Policies
            .Where(row => row.Item is null)
            .ToDictionary(row => (row.Pattern, row.Policy, row.Theatre));
        Theatres = [.. story.Whole.Crises.Select(crisis => crisis.Theatre).Distinct()];
        Policies = [.. story.AllTables.Policies.Select(row => row.Policy).Distinct(StringComparer.Ordinal)];
        Patterns = [.. CrisisPattern.Of(story.Whole).Select(pattern => (SpilloverMatrix.WordsOf(pattern, story.Whole), pattern.Name))];
    }

    /// <summary>Theatres that crises strike, in order of the scenario.</summary>
    public IReadOnlyList<TheatreId> Theatres { get; }

    /// <summary>Policies, each for itself first.</summary>
    public IReadOnlyList<string> Policies { get; }

    /// <summary>Policies but the first.</summary>
    public IEnumerable<string> Others => Policies.Where(policy => policy != Base);

    /// <summary>Rows of the matrix: patterns in words and by name.</summary>
    public IReadOnlyList<(string Words, string Pattern)> Patterns { get; }

    /// <summary>The matrix of a run; null where one policy alone was run.</summary>
    public static RuleMatrix? Of(Story story) => story.AllTables.Policies.IsEmpty ? null : new RuleMatrix(story);

    /// <summary>The row of a theatre; null where it demands nothing.</summary>
    public PolicyRow? Row(string pattern, string policy, TheatreId theatre) => _rows.GetValueOrDefault((pattern, policy, theatre));

    /// <summary>A cell in million USD, as a figure that leads to its row; negative where more is short.</summary>
    public Phrase Cell(string pattern, string policy, TheatreId theatre) => Row(pattern, policy, theatre) is { } row
        ? (Phrase)$"{_story.Cite(row, Figures.Whole((policy == Base ? row.ShortageCostUsd : row.DividendUsd) / 1e6))}"
        : $"–";

    /// <summary>True where a policy leaves a theatre other than each for itself does.</summary>
    internal static bool Differs(PolicyRow row, PolicyRow usual) => Math.Abs(row.DividendUsd) >= Noticed * usual.ShortageCostUsd;
}
