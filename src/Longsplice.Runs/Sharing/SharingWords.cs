using System.Globalization;
using Longsplice.Plan.Sharing;

namespace Longsplice.Runs.Sharing;

/// <summary>Shares, objections and exits as sentences.</summary>
public static class SharingWords
{
    /// <summary>An amount to four digits that matter, whole from a thousand on.</summary>
    public static string Amount(double value)
    {
        double size = Math.Abs(value);
        string format = size >= 1000 ? "#,0" : size >= 10 ? "0.##" : "0.####";
        string digits = size.ToString(format, CultureInfo.InvariantCulture);
        return value < 0 && digits != "0" ? $"−{digits}" : digits;
    }

    /// <summary>A rule as tables write it.</summary>
    public static string Rule(SharingRule rule) => rule switch
    {
        SharingRule.Shapley => "Shapley",
        SharingRule.OwenValue => "Owen",
        SharingRule.Nucleolus => "nucleolus",
        SharingRule.Prenucleolus => "prenucleolus",
        SharingRule.Scrb => "SCRB",
        SharingRule.Proportional => "proportional",
        SharingRule.OwenPoint => "Owen point",
        _ => "equal",
    };

    /// <summary>Whether shares exist that no group would leave.</summary>
    public static string Core(ShareCostData data)
    {
        if (data.Core is null)
        {
            return "Whether a group would leave was not tested: not all groups were looked at.";
        }

        string groups = string.Join(", ", data.CoreProof.Select(group => $"{Amount(group.Weight)} × {group.Coalition} ({Amount(group.Value)})"));
        return data.Core == "nonempty"
            ? "The core is not empty: shares exist that no group would leave."
            : $"The core is empty: whatever the shares, a group gains {Amount(data.LeastCoreEpsilon!.Value)} or more by leaving. "
                + $"Each player is once in these groups, which fare better than all together: {groups}.";
    }

    internal static string Objection(CoalitionGame game, Objection objection)
    {
        string verb = game.Kind == GameKind.Cost ? "pays" : "gains";
        string name = game.Players[objection.Player];
        string[] others = [.. CoalitionGame.Members(objection.Coalition).Where(player => player != objection.Player).Select(player => game.Players[player])];
        string place = others.Length == 0 ? "alone" : $"with {List(others)} alone";
        return objection.Holds
            ? $"{name} {verb} {Amount(objection.Here)} here and {Amount(objection.There)} {place}."
            : $"{name} {verb} {Amount(objection.Here)} here and nowhere fares better; nearest is {Amount(objection.There)} {place}.";
    }

    /// <summary>Names as a list in a sentence.</summary>
    internal static string List(IReadOnlyList<string> names) => names.Count < 2
        ? string.Concat(names)
        : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";

    internal static string Exit(CoalitionGame game, int player, CoalitionGame rest, ExitRule rule)
    {
        string verb = game.Kind == GameKind.Cost ? "pay" : "gain";
        var changes = rule.Change.Where(change => Amount(change.Value) != "0").Select(change => Changed(game.Kind, change.Key, change.Value)).ToArray();
        string who = changes.Length == 0 ? "nobody wins or loses" : List(changes);
        return $"Without {game.Players[player]} the others {verb} {Amount(rest.Value(rest.Grand))} in all; by {Rule(rule.Rule)} {who}.";
    }

    private static string Changed(GameKind kind, string name, double change)
    {
        bool isWorse = change > 0 == (kind == GameKind.Cost);
        string verb = kind == GameKind.Cost ? "pays" : "gains";
        return $"{name} {(isWorse ? "loses" : "wins")} ({verb} {Amount(Math.Abs(change))} {(change > 0 ? "more" : "less")})";
    }
}
