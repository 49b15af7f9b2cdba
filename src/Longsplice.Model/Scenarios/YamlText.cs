using System.Text;
using Longsplice.Model.Checks;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Longsplice.Model.Scenarios;

/// <summary>Reads one YAML file of plain fields; what cannot be read becomes a finding.</summary>
internal static class YamlText
{
    /// <summary>Larger files are no scenarios that people wrote.</summary>
    private const int LargestFile = 4 << 20;

    /// <summary>Deeper nesting than any field of the format needs.</summary>
    private const int DeepestNesting = 12;

    /// <summary>The fields of a file; null, with a finding, where it has none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="file">Its name in findings.</param>
    /// <param name="missing">Finding where the file cannot be opened.</param>
    /// <param name="findings">Where findings go.</param>
    public static YamlMappingNode? Read(string path, string file, Func<Exception, Finding> missing, List<Finding> findings)
    {
        try
        {
            return ReadBytes(path) is { } bytes
                ? Parse(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(WithoutMark(bytes)), file, findings)
                : Refuse("LS060", 0, "more than 4 MB", "a scenario");
        }
        catch (DecoderFallbackException)
        {
            return Refuse("LS009", 0, "bytes that are no UTF-8", "UTF-8 text");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            findings.Add(missing(failure));
            return null;
        }

        YamlMappingNode? Refuse(string code, int line, string found, string expected)
        {
            findings.Add(Finding.Of(code, file, line, "", found, expected));
            return null;
        }
    }

    /// <summary>The bytes, read to a limit since devices and pipes never say how many they have; null where too many.</summary>
    private static byte[]? ReadBytes(string path)
    {
        using var stream = File.OpenRead(path);
        byte[] bytes = new byte[LargestFile + 1];
        int count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return count > LargestFile ? null : bytes[..count];
    }

    private static ReadOnlySpan<byte> WithoutMark(byte[] bytes) =>
        bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes;

    private static YamlMappingNode? Parse(string text, string file, List<Finding> findings)
    {
        try
        {
            if (!IsShallow(text, file, findings))
            {
                return null;
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return root;
            }

            findings.Add(Finding.Of("LS060", file, 1, "", "no mapping, or several documents", "one mapping of fields"));
        }
        catch (YamlException failure)
        {
            findings.Add(Finding.Of(
                "LS060", file, (int)failure.Start.Line, "", failure.InnerException?.Message ?? failure.Message, "YAML"));
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException)
        {
            // The parser's own state can break on text that is no YAML at all.
            findings.Add(Finding.Of("LS060", file, 0, "", failure.Message, "YAML"));
        }

        return null;
    }

    /// <summary>Refuses aliases and deep nesting before anything is built of them.</summary>
    private static bool IsShallow(string text, string file, List<Finding> findings)
    {
        var parser = new Parser(new StringReader(text));
        int depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            bool isAlias = parser.Current is YamlDotNet.Core.Events.AnchorAlias;
            if (isAlias || depth > DeepestNesting)
            {
                string found = isAlias ? "an alias" : "very deep nesting";
                findings.Add(Finding.Of("LS060", file, (int)parser.Current.Start.Line, "", found, "plain fields"));
                return false;
            }
        }

        return true;
    }
}
