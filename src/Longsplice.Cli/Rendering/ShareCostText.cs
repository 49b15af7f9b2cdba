using System.Text;
using Longsplice.Plan.Sharing;
using Longsplice.Runs.Sharing;

namespace Longsplice.Cli.Rendering;

/// <summary>Shares side by side, and what speaks against them.</summary>
internal static class ShareCostText
{
    private const int NameWidth = 16;
    private const int Cell = 13;
    private const int MostRows = 40;
    private const int RulesATable = 7;
    private const double TenMillion = 1e7;

    public static string Page(ShareCostData data)
    {
        var text = new StringBuilder();
        string verb = data.Kind == GameKind.Cost ? "pay" : "gain";
        Game(text, data);
        text.Append($"All {data.Players.Length} together {verb} {SharingWords.Amount(data.Grand)}{(data.Unit.Length > 0 ? $" {data.Unit}" : "")}.\n\n");
        Shares(text, data);
        Append(text.Append('\n'), SharingWords.Core(data));
        text.Append("What the rules mean: docs/glossary.md; in short they stand in the brief (--out DIR).\n");
        Objections(text, data);
        foreach (var exit in data.Exits)
        {
            Append(text, exit.Sentence);
        }

        return text.Append(RunFolderText.Of(data.Out, "brief.html")).ToString();
    }

    /// <summary>What the values of a plan's game are, and who is not in it.</summary>
    private static void Game(StringBuilder text, ShareCostData data)
    {
        if (data.Plan is not { } plan)
        {
            return;
        }

        Append(text, $"What shortage costs each group at the least when it plans together and no other player sells to it: pattern {plan.Pattern}, "
            + $"{plan.Weeks} weeks, {SharingWords.Amount(plan.Plans)} plans solved. A bound, not a forecast.");
        Append(text, plan.Outside.IsEmpty
            ? "Nobody is outside the game."
            : $"Outside the game: {string.Join(", ", plan.Outside)}. They sell what their contracts carried at the start, and their own needs do not count.");
        text.Append('\n');
    }

    private static void Shares(StringBuilder text, ShareCostData data)
    {
        double unit = Unit(data);
        text.Append(unit > 1 ? "In million USD\n" : "");
        foreach (var rules in data.Rules.Chunk(RulesATable))
        {
            Shares(text, data, rules, unit);
        }

        text.Append(data.Players.Length > MostRows ? $"and {data.Players.Length - MostRows} more; --json has all\n" : "");
    }

    private static void Shares(StringBuilder text, ShareCostData data, RuleData[] rules, double unit)
    {
        text.Append("".PadRight(NameWidth)).AppendJoin("", rules.Select(rule => SharingWords.Rule(rule.Rule).PadLeft(Cell))).Append('\n');
        foreach (string player in data.Players.Take(MostRows))
        {
            text.Append(Wrap.Cut(player, NameWidth - 1).PadRight(NameWidth));
            text.AppendJoin("", rules.Select(rule => SharingWords.Amount(rule.Shares[player] / unit).PadLeft(Cell))).Append(Band(rules, player, unit)).Append('\n');
        }

        if (data.Core is not null)
        {
            text.Append("would leave".PadRight(NameWidth));
            text.AppendJoin("", rules.Select(rule => Leaving(rule).PadLeft(Cell))).Append('\n');
        }
    }

    private static string Leaving(RuleData rule) => rule switch
    {
        { InCore: true } => "nobody",
        { BlockingCount: 1 } => "1 group",
        _ => $"{rule.BlockingCount} groups",
    };

    /// <summary>Millions where a share in USD would not fit its column.</summary>
    private static double Unit(ShareCostData data) =>
        data.Plan is not null && data.Rules.Any(rule => rule.Shares.Values.Any(share => Math.Abs(share) >= TenMillion)) ? 1e6 : 1;

    private static string Band(RuleData[] rules, string player, double unit) => rules.FirstOrDefault(rule => rule.Low is not null) is { } rule
        ? $"   {SharingWords.Rule(rule.Rule)} {SharingWords.Amount(rule.Low![player] / unit)} to {SharingWords.Amount(rule.High![player] / unit)} (95 %)"
        : "";

    private static void Objections(StringBuilder text, ShareCostData data)
    {
        foreach (var rule in data.Objections.Where(objection => objection.Holds).GroupBy(objection => objection.Rule))
        {
            text.Append($"\nAgainst {SharingWords.Rule(rule.Key)}\n");
            foreach (var objection in rule.Take(MostRows))
            {
                text.Append($"  {Wrap.Cut(objection.Sentence, Look.FullWidth - 2)}\n");
            }
        }

        text.Append(data.Exits.IsEmpty ? "" : "\n");
    }

    private static void Append(StringBuilder text, string sentence) =>
        text.AppendJoin('\n', Wrap.Parts(sentence.Split(' '), " ", Look.FullWidth)).Append('\n');
}
