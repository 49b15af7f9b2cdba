using System.Globalization;
using System.Text;
using Longsplice.Runs.Verbs;
using Longsplice.Sea.Graph;
using Longsplice.Sea.Passages;

namespace Longsplice.Cli.Rendering;

/// <summary>The sea graph in words.</summary>
internal static class SeaText
{
    /// <summary>The passages, one a line.</summary>
    public static string Passages(SeaPassagesData data)
    {
        var text = new StringBuilder();
        foreach (var row in data.Passages)
        {
            string hours = row.Hours is { } own ? string.Create(CultureInfo.InvariantCulture, $", {own + row.WaitHours:0.#} hours with waiting") : "";
            text.Append(CultureInfo.InvariantCulture, $"{row.Id,-20} {row.Name}{Habit(row)}{hours}\n");
        }

        foreach (var (id, members) in data.Groups)
        {
            text.Append(CultureInfo.InvariantCulture, $"{id,-20} {string.Join(", ", members)}\n");
        }

        return text.ToString();
    }

    private static string Habit(SeaPassage row) => row.Kind == PassageKind.Avoided ? ", kept off where the way round adds 5 % or less"
        : row.OpenByDefault ? ""
        : ", closed unless opened";

    /// <summary>What a check found.</summary>
    public static string Check(SeaCheckData data)
    {
        var text = new StringBuilder();
        foreach (var row in data.Passages)
        {
            string closed = row.ClosedNm is { } miles ? string.Create(CultureInfo.InvariantCulture, $"{miles:#,0}") : "no route";
            text.Append(CultureInfo.InvariantCulture, $"{(row.Cuts ? "cuts" : "FAILS"),-6}{row.Passage,-20} {row.From}–{row.To}: {row.OpenNm:#,0} nm open, {closed} closed\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"{data.Ports - data.PortsUnreached.Length} of {data.Ports} sea ports reached\n");
        foreach (string port in data.PortsUnreached)
        {
            text.Append(CultureInfo.InvariantCulture, $"not reached: {port}\n");
        }

        return data.Pairs.IsEmpty
            ? text.ToString()
            : text.Append(CultureInfo.InvariantCulture, $"{data.Pairs.Length} published distances: median error {data.MedianError:0.00} %, mean {data.MeanError:0.00} %, worst {data.WorstError:0.00} %\n").ToString();
    }

    /// <summary>What was built.</summary>
    public static string Built(SeaRecipeResult data) => string.Create(
        CultureInfo.InvariantCulture,
        $"{data.Places:#,0} places, {data.Legs:#,0} legs, {data.GatePoints:#,0} points on gates\n");
}
