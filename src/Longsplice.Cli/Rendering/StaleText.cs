using System.Text;
using Longsplice.Model.Stale;

namespace Longsplice.Cli.Rendering;

/// <summary>Facts past their review date, a row each.</summary>
internal static class StaleText
{
    /// <summary>The table, then what is not in it.</summary>
    public static string Text(StaleFacts data)
    {
        var text = new StringBuilder();
        if (!data.Facts.IsEmpty)
        {
            text.Append("Facts past their review date, those on which most demands rest first\n");
            text.Append($"{"due",-12}{"dated",-12}{"source",-16}{"kind",-9}{"numbers",7}{"demands",9}  title\n");
        }

        foreach (var fact in data.Facts)
        {
            string kind = fact.Kind.ToString().ToLowerInvariant();
            text.Append($"{fact.Due,-12:yyyy-MM-dd}{fact.Dated,-12}{Wrap.Cut(fact.Source, 15),-16}{kind,-9}")
                .Append($"{fact.Figures,7}{fact.Demands,9}  {Wrap.Cut(fact.Title, 32)}\n");
        }

        text.Append($"{data.Facts.Length} past their date, {data.Fresh} not yet or never due, {data.Undated.Length} without a date");
        text.Append(data.Undated.IsEmpty ? "\n" : ":\n");
        foreach (string line in Wrap.List(data.Undated, Look.FullWidth - 2))
        {
            text.Append("  ").Append(line).Append('\n');
        }

        return text.ToString();
    }
}
