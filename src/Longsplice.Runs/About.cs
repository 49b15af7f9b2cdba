using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace Longsplice.Runs;

/// <summary>Which Longsplice this is, and how a run is made again.</summary>
public static class About
{
    /// <summary>Version of Longsplice.</summary>
    public static string Version { get; } =
        typeof(About).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>The normalised command: inputs as the run folder keeps them, nothing that changes no byte.</summary>
    /// <param name="draws">Draws of the run; 0 for none.</param>
    /// <param name="pattern">The one pattern of crises that was run; null where all were.</param>
    public static ImmutableArray<string> Command(int draws, string? pattern) =>
    [
        "longsplice", "stress", "inputs/model", "inputs/scenario.yaml",
        .. draws > 0 ? ["--draws", draws.ToString(CultureInfo.InvariantCulture)] : Array.Empty<string>(),
        .. pattern is null ? Array.Empty<string>() : ["--pattern", pattern],
    ];

    /// <summary>The one pattern that a normalised command asks for; null where it asks for all.</summary>
    /// <param name="command">A command as run.json keeps it.</param>
    public static string? PatternOf(ImmutableArray<string> command)
    {
        int at = command.IsDefault ? -1 : command.IndexOf("--pattern");
        return at >= 0 && at + 1 < command.Length ? command[at + 1] : null;
    }

    /// <summary>The draws that a normalised command asks for; 0 where it asks for none.</summary>
    /// <param name="command">A command as run.json keeps it.</param>
    public static int DrawsOf(ImmutableArray<string> command)
    {
        int at = command.IsDefault ? -1 : command.IndexOf("--draws");
        return at >= 0 && at + 1 < command.Length
            && int.TryParse(command[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out int draws)
            ? Math.Min(draws, MostDraws)
            : 0;
    }

    /// <summary>Most draws that a run takes.</summary>
    public const int MostDraws = 100_000;
}
