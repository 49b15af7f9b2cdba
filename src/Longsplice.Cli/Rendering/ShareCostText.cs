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

    public static string Page(ShareCostData data)
    {
        var text = new StringBuilder();
        string verb = data.Kind == GameKind.Cost ? "pay" : "gain";
        text.Append($"All {data.Players.Length} together {verb} {SharingWords.Amount(data.Grand)}{(data.Unit.Length > 0 ? $" {data.Unit}" : "")}.\n\n");
        Shares(text, data);
        Core(text, data);
        Objections(text, data);
        foreach (var exit in data.Exits)
        {
            Append(text, exit.Sentence);
        }

        return text.Append(RunFolderText.Of(data.Out)).ToString();
    }

    private static void Shares(StringBuilder text, ShareCostData data)
    {
        text.Append("".PadRight(NameWidth)).AppendJoin("", data.Rules.Select(rule => SharingWords.Rule(rule.Rule).PadLeft(Cell))).Append('\n');
        foreach (string player in data.Players.Take(MostRows))
        {
            text.Append(Wrap.Cut(player, NameWidth - 1).PadRight(NameWidth));
            text.AppendJoin("", data.Rules.Select(rule => SharingWords.Amount(rule.Shares[player]).PadLeft(Cell))).Append(Band(data, player)).Append('\n');
        }

        text.Append(data.Players.Length > MostRows ? $"and {data.Players.Length - MostRows} more; --json has all\n" : "");
        if (data.Core is not null)
        {
            text.Append("nobody leaves".PadRight(NameWidth));
            text.AppendJoin("", data.Rules.Select(rule => (rule.InCore == true ? "yes" : $"{rule.BlockingCount} would").PadLeft(Cell))).Append('\n');
        }
    }

    private static string Band(ShareCostData data, string player) => data.Rules.FirstOrDefault(rule => rule.Low is not null) is { } rule
        ? $"   {SharingWords.Rule(rule.Rule)} {SharingWords.Amount(rule.Low![player])} to {SharingWords.Amount(rule.High![player])} (95 %)"
        : "";

    private static void Core(StringBuilder text, ShareCostData data)
    {
        text.Append('\n');
        if (data.Core is null)
        {
            text.Append("The core was not tested: not all groups were looked at.\n");
        }
        else if (data.Core == "nonempty")
        {
            text.Append("The core is not empty: shares exist that no group would leave.\n");
        }
        else
        {
            string groups = string.Join(", ", data.CoreProof.Select(group => $"{SharingWords.Amount(group.Weight)} × {group.Coalition} ({SharingWords.Amount(group.Value)})"));
            Append(text, $"The core is empty: whatever the shares, a group gains {SharingWords.Amount(data.LeastCoreEpsilon!.Value)} or more by leaving. "
                + $"Each player is once in these groups, which fare better than all together: {groups}.");
        }
    }

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
