using System.Text;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Rendering;

/// <summary>What verbs that edit a model have done, in words.</summary>
internal static class EditText
{
    private const int MostShown = 20;

    /// <summary>A new model: its size, what to fill in, what was severed.</summary>
    public static string New(ModelNewData data)
    {
        var text = new StringBuilder($"{data.Folder}: {data.Tables.Values.Sum()} rows in {data.Tables.Count(table => table.Value > 0)} tables, ");
        text.Append($"{data.Unknown.Total} unknown figures to fill in\n");
        foreach (var (column, count) in data.Unknown.ByColumn)
        {
            text.Append($"  {column,-40}{count,6}\n");
        }

        if (!data.Severed.IsEmpty)
        {
            text.Append($"The cut severs {data.Severed.Length} rows, which no longer compete for what is in it; severed.csv has all\n");
            AppendSome(text, data.Severed, link => $"{link.Table} {link.Key}: {link.Reason}");
        }

        return text.Append($"README.md says what comes next; check it with: longsplice model check {data.Folder}\n").ToString();
    }

    /// <summary>Proposed or accepted links.</summary>
    public static string Link(ModelLinkData data)
    {
        if (data.Accepted > 0)
        {
            return $"Accepted: {data.Contracts.Length} contracts and {data.Lanes.Length} lanes, marked as assumed.\n";
        }

        var text = new StringBuilder($"{data.Contracts.Length} contracts and {data.Lanes.Length} lanes proposed\n");
        AppendSome(text, data.Contracts, row => $"{row.Id}: {row.Reason}");
        AppendSome(text, data.Lanes, row => $"lane {row.Id}, {(row.TransitDays is { } days ? $"{days} days" : "days unknown")}: {row.Reason}");
        if (!data.Left.IsEmpty)
        {
            text.Append($"{data.Left.Length} points for which nothing can be proposed\n");
            AppendSome(text, data.Left, point => $"{point.Point}: {point.Reason}");
        }

        if (data.Contracts.IsEmpty && data.Lanes.IsEmpty)
        {
            return text.Append("There is nothing to accept.\n").ToString();
        }

        return text.Append(data.File is { } file
            ? $"Nothing has changed. Strike rows in {file}, then: longsplice model link MODEL --accept {file}\n"
            : "Nothing has changed; --out FILE writes them to a file that can be accepted.\n").ToString();
    }

    private static void AppendSome<T>(StringBuilder text, IReadOnlyCollection<T> rows, Func<T, string> line)
    {
        foreach (var row in rows.Take(MostShown))
        {
            text.Append($"  {Wrap.Cut(line(row), Look.FullWidth - 2)}\n");
        }

        text.Append(rows.Count > MostShown ? $"  … and {rows.Count - MostShown} more; --json has all\n" : "");
    }
}
