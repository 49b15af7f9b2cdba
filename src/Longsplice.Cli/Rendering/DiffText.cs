using System.Text;
using Longsplice.Model.Diff;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Rendering;

/// <summary>Differences between two models, a line a change.</summary>
internal static class DiffText
{
    /// <summary>Every change under its table, then the counts.</summary>
    public static string Text(ModelCompareData data)
    {
        var text = new StringBuilder();
        foreach (var table in data.Changes.GroupBy(change => change.Table))
        {
            text.Append($"{table.Key}\n");
            foreach (var change in table)
            {
                Append(text, change);
            }
        }

        return data.Changes.IsEmpty
            ? "The models are the same.\n"
            : text.Append($"\n{data.Changed} rows changed, {data.Added} added, {data.Removed} removed\n").ToString();
    }

    private static void Append(StringBuilder text, RowChange change)
    {
        if (change.Kind == RowChangeKind.Changed)
        {
            foreach (var cell in change.Cells)
            {
                text.Append($"  ~ {$"{change.Key} {cell.Column}".TrimStart()}: {Shown(cell.From)} → {Shown(cell.To)}\n");
            }

            return;
        }

        bool isAdded = change.Kind == RowChangeKind.Added;
        var cells = change.Cells.Select(cell => $"{cell.Column} {OnOneLine(isAdded ? cell.To : cell.From)}");
        text.Append($"  {(isAdded ? '+' : '−')} {change.Key}");
        text.Append(change.Cells.IsEmpty ? "\n" : $": {string.Join(", ", cells)}\n");
    }

    private static string Shown(string text) => text.Length == 0 ? "nothing" : OnOneLine(text);

    /// <summary>A note of several lines stays one change on one line.</summary>
    private static string OnOneLine(string text) => text.ReplaceLineEndings("\\n");
}
