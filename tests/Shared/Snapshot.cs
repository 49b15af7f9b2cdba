using Shouldly;

namespace Longsplice.Testing;

/// <summary>
/// Compares text with a file under <c>tests/snapshots</c>. <c>dotnet run dev.cs snapshots</c> writes the files
/// anew; the change is then read in the diff like any other.
/// </summary>
internal static class Snapshot
{
    /// <summary>Lines shown around the first difference.</summary>
    private const int Around = 2;

    private static bool IsWriting => Environment.GetEnvironmentVariable("LONGSPLICE_SNAPSHOTS") == "write";

    /// <summary>Holds text against its file.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="actual">The text.</param>
    public static void Match(string name, string actual)
    {
        string path = Path.Combine(Folder(), name);
        if (IsWriting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        string expected = File.Exists(path) ? File.ReadAllText(path) : "";
        (actual == expected).ShouldBeTrue(Difference(name, expected.Split('\n'), actual.Split('\n')));
    }

    /// <summary>The first line that differs, with its neighbours, and what to do.</summary>
    internal static string Difference(string name, string[] expected, string[] actual)
    {
        int at = 0;
        while (at < expected.Length && at < actual.Length && expected[at] == actual[at])
        {
            at++;
        }

        var lines = new List<string> { $"tests/snapshots/{name} differs first in line {at + 1} of {expected.Length}:" };
        lines.AddRange(expected.Take(at).TakeLast(Around).Select(line => $"  {line}"));
        lines.AddRange(expected.Skip(at).Take(Around).Select(line => $"- {line}"));
        lines.AddRange(actual.Skip(at).Take(Around).Select(line => $"+ {line}"));
        lines.Add("If this is meant: dotnet run dev.cs snapshots, then read the diff.");
        return string.Join('\n', lines);
    }

    private static string Folder() => Path.Combine(Repository.Root, "tests", "snapshots");
}
