using System.Reflection;

namespace Longsplice.Sea;

/// <summary>The tables and built assets that the assembly carries; Data/README.md says where each comes from.</summary>
internal static class SeaData
{
    public static Stream Open(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream($"Longsplice.Sea.Data.{name}")
        ?? throw new FileNotFoundException($"The assembly carries no {name}; 'longsplice sea build' makes it.");

    public static StreamReader OpenText(string name) => new(Open(name));
}
