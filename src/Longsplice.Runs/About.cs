using System.Reflection;

namespace Longsplice.Runs;

/// <summary>Which Longsplice this is, and its bounds.</summary>
public static class About
{
    /// <summary>Version of Longsplice.</summary>
    public static string Version { get; } =
        typeof(About).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>Most draws that a run takes.</summary>
    public const int MostDraws = 100_000;
}
