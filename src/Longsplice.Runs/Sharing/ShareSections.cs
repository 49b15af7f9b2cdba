using System.Collections.Immutable;
using Longsplice.Plan.Sharing;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Sharing;

/// <summary>What a brief says of shares: every rule side by side, who would leave, what each objects, and partners' exits.</summary>
/// <param name="page">The page.</param>
/// <param name="data">The shares.</param>
/// <param name="tables">The tables of the page, shares among them.</param>
internal sealed class ShareSections(TablePage page, ShareCostData data, ImmutableArray<RunTable> tables)
{
    private const int MostObjections = 40;
    private const double TenMillion = 1e7;

    private readonly ILookup<string, ShareRow> _shares = Rows<ShareRow>(tables).ToLookup(row => row.Player, StringComparer.Ordinal);

    /// <summary>How shares were reckoned.</summary>
    public const string Method = "Shapley value: a player's addition, averaged over all orders of joining. Nucleolus: makes the worst-off group as well off as can be, then the next. "
        + "Prenucleolus: the same where a player may fare worse than alone. SCRB: separable costs, then remaining benefits in proportion. Owen: Shapley value over unions. "
        + "Owen point: from the prices of the joint plan. Core: the shares that no group would leave; a rule is in it where nobody leaves.";

    /// <summary>The answer in a few lines.</summary>
    public IEnumerable<Phrase> Lines()
    {
        string verb = data.Kind == GameKind.Cost ? "pay" : "gain";
        yield return Phrase.Of($"All {data.Players.Length} together {verb} {Amount(data.Grand)}{Unit}.");
        string[] kept = [.. data.Rules.Where(rule => rule.InCore == true).Select(rule => SharingWords.Rule(rule.Rule))];
        yield return Phrase.Of((data.Core, kept.Length) switch
        {
            (null, _) => "Not all groups were looked at: whether one would leave is not known.",
            ("empty", _) => $"Whatever the shares, a group gains {Amount(data.LeastCoreEpsilon!.Value)}{Unit} or more by leaving (the core is empty).",
            (_, 0) => "Shares exist that no group would leave (the core is not empty), but none of these rules finds them.",
            _ => $"No group would leave under {SharingWords.List(kept)}.",
        });
        foreach (var row in Rows<ObjectionRow>(tables).Where(row => row.Holds).Take(4))
        {
            yield return $"Against {SharingWords.Rule(row.Rule)}: {page.Figure(row, row.Sentence)}";
        }
    }

    /// <summary>Adds the sections.</summary>
    public void Add()
    {
        double unit = data.Rules.Any(rule => rule.Shares.Values.Any(share => Math.Abs(share) >= TenMillion)) ? 1e6 : 1;
        string words = unit > 1 ? $"million{Unit}" : Unit.Trim();
        page.Begin("Who would pay what, by every rule", "Rules side by side; the bar is the first rule's share. Last row: whether any group would fare better by leaving.");
        page.Table($"{(words.Length > 0 ? $"In {words}. " : "")}From shares.csv.", ["", .. data.Rules.Select(rule => SharingWords.Rule(rule.Rule))]);
        double most = data.Players.Max(player => Math.Abs(data.Rules[0].Shares[player]));
        foreach (string player in data.Players)
        {
            page.Row(player, Bars.Of(data.Rules[0].Shares[player], most, "e1"), _shares[player].Select(row => ((object)row, Amount(row.Share / unit) + Band(row, unit))));
        }

        page.Row("does a group leave?", "", data.Rules.Select(rule => ((object)rule, rule.InCore switch { true => "no", false => "yes", _ => "not known" })));
        page.End(SharingWords.Core(data));
        Objections();
        Exits();
    }

    private void Objections()
    {
        ObjectionRow[] rows = [.. Rows<ObjectionRow>(tables).Where(row => row.Holds).Take(MostObjections)];
        if (rows.Length > 0)
        {
            page.Begin("What players object", "Each player's best objection to a rule: a group in which it would fare better.");
            page.Table("From objections.csv.", "player", "rule", "pays or gains here", "in the group", "with");
            foreach (var row in rows)
            {
                page.Row(row, row.Player, "", SharingWords.Rule(row.Rule), Amount(row.Here), Amount(row.There), row.Coalition.Replace("+", ", ", StringComparison.Ordinal));
            }

            page.End();
        }
    }

    private void Exits()
    {
        if (!data.Exits.IsEmpty)
        {
            page.Begin("If a partner leaves", "What the others then pay or gain. From exits.csv.");
            foreach (var exit in data.Exits)
            {
                page.Html.Element("p", exit.Sentence);
            }

            page.Html.Raw("</section>");
        }
    }

    private string Unit => data.Unit.Length > 0 ? $" {data.Unit}" : "";

    private static string Band(ShareRow row, double unit) =>
        row.Low is { } low && row.High is { } high ? $" ({Amount(low / unit)} to {Amount(high / unit)})" : "";

    private static string Amount(double value) => SharingWords.Amount(value);

    private static IEnumerable<TRow> Rows<TRow>(ImmutableArray<RunTable> tables) => tables.SelectMany(table => table.Rows).OfType<TRow>();
}
