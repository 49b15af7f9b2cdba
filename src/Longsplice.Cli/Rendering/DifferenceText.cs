using System.Text;
using Longsplice.Model.Scenarios;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Rendering;

/// <summary>Where two scenarios differ, in words.</summary>
internal static class DifferenceText
{
    /// <summary>Fields first, then events: + only the second has it, - only the first, ~ both, with other values.</summary>
    public static string Of(ScenarioDiffData data)
    {
        if (data.Same)
        {
            return "The scenarios say the same.\n";
        }

        var text = new StringBuilder();
        foreach (var field in data.Fields)
        {
            text.Append($"~ {Both(field)}\n");
        }

        foreach (var row in data.Events)
        {
            string fields = string.Join(", ", row.Fields.Select(field => row.Change switch
            {
                EventChange.Added => $"{field.Field} {field.B}",
                EventChange.Removed => $"{field.Field} {field.A}",
                _ => Both(field),
            }));
            string words = row.Change == EventChange.Moved ? "stands in another place" : fields;
            text.Append($"{Sign(row.Change)} event {row.Id}: {words}\n");
        }

        return text.ToString();
    }

    /// <summary>The merged scenario, where it was written, or what stands against it.</summary>
    public static string Of(ScenarioMergeData data)
    {
        if (data.Conflicts.IsEmpty)
        {
            return data.Out is { } file ? $"Written to {file}.\n" : data.Scenario!;
        }

        string conflicts = string.Concat(data.Conflicts.Select(field => $"! {Both(field)}\n"));
        return $"{conflicts}{data.Conflicts.Length} conflicts; nothing was written. Change one of the scenarios.\n";
    }

    private static char Sign(EventChange change) => change switch
    {
        EventChange.Added => '+',
        EventChange.Removed => '-',
        _ => '~',
    };

    private static string Both(FieldDifference field) => $"{field.Field} {Shown(field.A)} → {Shown(field.B)}";

    private static string Shown(string value) => value.Length > 0 ? value : "(not said)";
}
