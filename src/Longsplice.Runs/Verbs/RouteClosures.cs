using System.Collections.Immutable;
using System.Globalization;
using Longsplice.Model.Checks;
using Longsplice.Sea.Passages;

namespace Longsplice.Runs.Verbs;

/// <summary>Closures as people write them: <c>suez</c>, or <c>suez:2026-03-01..2026-05-01</c> for some days.</summary>
/// <param name="Always">Passages or groups closed on all days.</param>
/// <param name="Dated">Closures for some days.</param>
public sealed record RouteClosures(ImmutableArray<string> Always, ImmutableArray<DatedClosure> Dated)
{
    /// <summary>Reads closures; a finding for each that cannot be read.</summary>
    internal static RouteClosures Read(ImmutableArray<string> texts, List<Finding> findings)
    {
        var dated = new List<DatedClosure>();
        foreach (string text in texts.Where(text => text.Contains(':', StringComparison.Ordinal)))
        {
            string[] parts = text.Split([":", ".."], StringSplitOptions.TrimEntries);
            if (parts.Length == 3 && IsDay(parts[1], out var from) && IsDay(parts[2], out var until) && from <= until)
            {
                dated.Add(new DatedClosure(parts[0], from, until));
            }
            else
            {
                findings.Add(Finding.Of("LS208", "", 0, "close", text, "PASSAGE:FIRST..LAST, days as yyyy-mm-dd"));
            }
        }

        return new RouteClosures([.. texts.Where(text => !text.Contains(':', StringComparison.Ordinal))], [.. dated]);
    }

    private static bool IsDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
