using System.Collections.Immutable;
using System.Reflection;

namespace Longsplice.Runs;

/// <summary>Which Longsplice this is, and how a run is made again.</summary>
public static class About
{
    /// <summary>Version of Longsplice.</summary>
    public static string Version { get; } =
        typeof(About).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>The normalised command: inputs as the run folder keeps them, nothing that changes no byte.</summary>
    public static ImmutableArray<string> Command { get; } =
        ["longsplice", "stress", "inputs/model", "inputs/scenario.yaml"];
}
