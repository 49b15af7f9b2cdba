using System.Globalization;
using System.Text;
using Longsplice.Plan.Survival;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Rendering;

/// <summary>Sites lost one at a time, in words: the exposed ones, worst first.</summary>
internal static class SurviveText
{
    private const int MostRows = 25;
    private const int NameWidth = 44;

    public static string Table(SurviveData data)
    {
        var exposed = data.Elements.Where(row => row.Exposed).ToArray();
        var text = new StringBuilder();
        text.Append($"{exposed.Length} of {data.Elements.Length} sites come back too late: demand is met without them for fewer weeks than they need.\n");
        if (exposed.Length > 0)
        {
            double unit = exposed[0].Impact >= 1e7 ? 1e6 : 1;
            string words = $"{(unit > 1 ? "million " : "")}{(data.HasCosts ? "USD" : "units")}";
            text.Append($"\n{"",-NameWidth}{"survive",8}{"recover",9}{$"least loss, {words}",24}{"index",8}\n");
            text.Append($"{"site",-NameWidth}{"weeks",8}{"weeks",9}\n");
            foreach (var row in exposed.Take(MostRows))
            {
                Append(text, data, row, unit);
            }
        }

        if (exposed.Length > MostRows)
        {
            text.Append($"and {exposed.Length - MostRows} more; --json and --out have all\n");
        }

        Worst(text, data);
        return text
            .Append("\nA bound: everybody acts for the best at once, goods take no time, plants do not surge.\n")
            .Append("Demand is what is promised before any event. Index: loss as a share of the greatest.\n")
            .Append(RunFolderText.Of(data.Out, "brief.html"))
            .ToString();
    }

    /// <summary>A list of targets: named here, written nowhere.</summary>
    private static void Worst(StringBuilder text, SurviveData data)
    {
        if (data.Worst is not { } worst)
        {
            return;
        }

        text.Append("\nWorst together, LOCAL, not for sharing; least loss, and how much of it is more than each alone\n");
        foreach (var row in worst.Sets)
        {
            text.Append($"{Wrap.Cut(string.Join(" + ", row.Elements), NameWidth - 1),-NameWidth}{Figures.Whole(row.Impact),25}{Figures.Whole(row.Extra),25}\n");
        }

        text.Append(worst.Sets.IsEmpty ? "No such loss costs anything.\n" : "");
        text.Append(worst.IsExhaustive ? "" : "Triples that begin with one of the 200 worst pairs; a worse one may exist.\n");
    }

    private static void Append(StringBuilder text, SurviveData data, SurvivalRow row, double unit)
    {
        var site = data.Model.Sites.Get(row.Element);
        string name = Wrap.Cut(site.Name ?? site.Id.Code, NameWidth - 1);
        text.Append($"{name,-NameWidth}{Figures.Weeks(row.TtsWeeks!.Value),8}{Figures.Weeks(row.TtrWeeks),9}{Figures.Whole(row.Impact / unit),24}");
        text.Append($"{row.Index.ToString("0.000", CultureInfo.InvariantCulture),8}\n");
    }
}
