using System.Globalization;
using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Regimes;

namespace Longsplice.Runs.Planning;

/// <summary>Reads a target as a person writes it: a demand or a nation, and weeks: <c>UKR:1-52</c>.</summary>
internal static class TargetWords
{
    /// <summary>The target; a finding where the words name none.</summary>
    public static (PlanTarget? Target, Finding? Finding) Read(string words, SupplyModel model, Scenario scenario)
    {
        var (subject, weeks) = Split(words);
        var (from, until) = weeks ?? (scenario.FirstWeek, scenario.Weeks);
        DemandId[] demands =
        [
            .. model.Demands
                .Where(row => row.Id.Code == subject || model.Sites.Get(row.Site).Nation.Code == subject)
                .Select(row => row.Id),
        ];
        if (demands.Length == 0)
        {
            string[] known = [.. model.Demands.Select(row => row.Id.Code), .. model.Nations.Select(row => row.Id.Code)];
            return (null, Finding.Of(
                "LS213", "", 0, "--target", words, "a demand, or a nation that has some, and weeks: UKR:1-52", Nearest.Hint(subject, known)));
        }

        return from > until || from > scenario.Weeks || until < scenario.FirstWeek
            ? (null, Finding.Of("LS213", "", 0, "--target", words, $"weeks between {scenario.FirstWeek} and {scenario.Weeks}"))
            : (new PlanTarget(subject, [.. demands], from, until), null);
    }

    /// <summary>What stands behind the last colon are weeks, where they are two numbers; else it is part of the id.</summary>
    private static (string Subject, (int From, int Until)? Weeks) Split(string words)
    {
        int colon = words.LastIndexOf(':');
        int dash = colon < 0 ? -1 : words.IndexOf('-', Math.Min(words.Length, colon + 2));
        return dash > 0 && Number(words[(colon + 1)..dash]) is { } from && Number(words[(dash + 1)..]) is { } until
            ? (words[..colon], (from, until))
            : (words, null);
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;
}
