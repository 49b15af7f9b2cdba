using System.Collections.Immutable;

namespace Longsplice.Model.Scenarios;

/// <summary>
/// What a kind of event may and must say. Reading, checks, JSON schema and docs derive from <see cref="All"/>.
/// </summary>
/// <param name="Word">Word that names the kind.</param>
/// <param name="Meaning">What happens, in one sentence.</param>
/// <param name="OneOf">Fields of which exactly one says what is touched; empty where none is needed.</param>
/// <param name="Required">Fields that it cannot do without.</param>
/// <param name="Optional">Fields that it may have.</param>
public sealed record EventKind(
    string Word,
    string Meaning,
    ImmutableArray<string> OneOf,
    ImmutableArray<string> Required,
    ImmutableArray<string> Optional)
{
    /// <summary>Fields of every event.</summary>
    public static ImmutableArray<string> Common { get; } = ["id", "kind"];

    /// <summary>All kinds that this version computes, in order.</summary>
    public static ImmutableArray<EventKind> All { get; } =
    [
        new("adopt", "An option is adopted, and adds to its target once its lead time has passed.",
            [], ["option"], ["from"]),
        new("attack", "A service falls to a share of itself, and every site that leans on it with it.",
            [], ["service"], ["remaining", "from", "until", "recover_weeks"]),
        new("ban", "An exporter lets nothing of some items leave for some importers.",
            [], ["exporter"], ["items", "importers", "from", "until"]),
        new("close", "Nothing passes a lane or a passage.",
            ["passage", "lane"], [], ["from", "until"]),
        new(
            "cut",
            "A cable segment, or all of a corridor, is cut until it is mended or until a week that is named; data services fall "
            + "with the capacity that leads abroad from their nation.",
            ["segment", "corridor"], [], ["from", "until"]),
        new("donate", "A site hands stock to another; the giver's stock is replaced by a date.",
            [], ["from", "to", "item", "quantity"], ["at", "replace_by"]),
        new("licence", "A licence has another status for some weeks.",
            [], ["licence", "status"], ["from", "until"]),
        new("lose", "Stock on hand is destroyed.",
            [], ["site", "item", "quantity"], ["from"]),
        new("outage", "A site, recipe, line or all of a nation keeps only a share of its capacity.",
            ["site", "recipe", "line", "nation"], [], ["remaining", "from", "until", "recover_weeks"]),
        new("phase", "Other rules hold, those of policy.phases, until the next phase begins.",
            [], ["name"], ["from", "until"]),
        new("price", "An item costs a multiple of its unit_cost_usd; nothing moves.",
            [], ["item", "factor"], ["from", "until"]),
        new("quota", "An exporter lets only so much of some items leave for some importers in a week.",
            [], ["exporter", "per_week"], ["items", "importers", "from", "until"]),
        new("release", "Part of a reserve becomes ordinary stock.",
            [], ["site", "item", "quantity"], ["from"]),
        new("slow", "A lane, a passage or one contract's route takes longer, or carries less.",
            ["passage", "lane", "contract"], [], ["extra_days", "remaining", "from", "until"]),
        new("surge", "A demand, or all demands of a nation for an item, rise or fall.",
            ["demand", "nation"], [], ["item", "factor", "add_per_week", "from", "until"]),
    ];

    /// <summary>The kind of a word; null where there is none.</summary>
    public static EventKind? Find(string word) => All.FirstOrDefault(kind => kind.Word == word);

    /// <summary>True where it happens in one week and then is over.</summary>
    public bool IsMoment => Word is "donate" or "lose" or "release";

    /// <summary>'a' or 'an'.</summary>
    public string Article => "aeiou".Contains(Word[0], StringComparison.Ordinal) ? "an" : "a";

    /// <summary>Column of <see cref="ScenarioEvent"/> that a field fills; a donation says from whom and to whom, and when by 'at'.</summary>
    public string ColumnOf(string field) => (Word, field) switch
    {
        ("donate", "from") => "giver",
        ("donate", "to") => "receiver",
        ("donate", "at") => "from",
        _ => field,
    };

    /// <summary>Field that fills a column.</summary>
    public string FieldOf(string column) => Fields.FirstOrDefault(field => ColumnOf(field) == column) ?? column;

    /// <summary>All fields that an event of this kind may have.</summary>
    public IEnumerable<string> Fields => [.. Common, .. OneOf, .. Required, .. Optional];
}
