using Longsplice.Model.Checks;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Longsplice.Model.Scenarios;

/// <summary>A scenario as a YAML file.</summary>
public static class ScenarioFile
{
    /// <summary>Larger files are no scenarios that people wrote.</summary>
    private const int LargestFile = 4 << 20;

    /// <summary>Deeper nesting than any field of the format needs.</summary>
    private const int DeepestNesting = 12;

    /// <summary>Loads a scenario; all findings at once, each with its line.</summary>
    /// <param name="path">The file.</param>
    public static LoadResult<Scenario> Load(string path)
    {
        string file = Path.GetFileName(path);
        var findings = new List<Finding>();
        string? text = ReadText(path, file, findings);
        var root = text is null ? null : Parse(text, file, findings);
        var scenario = root is null ? null : new ScenarioReader(file, findings).Read(root);
        return LoadResult<Scenario>.Of(scenario, findings);
    }

    private static string? ReadText(string path, string file, List<Finding> findings)
    {
        try
        {
            if (new FileInfo(path).Length <= LargestFile)
            {
                return File.ReadAllText(path, new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true));
            }

            findings.Add(Finding.Of("LS060", file, 0, "", "more than 4 MB", "a scenario"));
        }
        catch (System.Text.DecoderFallbackException)
        {
            findings.Add(Finding.Of("LS009", file, 0, "", "bytes that are no UTF-8", "UTF-8 text"));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            findings.Add(Finding.Of("LS050", path, 0, "", failure.GetType().Name, "a readable scenario file"));
        }

        return null;
    }

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

        catch (InvalidOperationException failure)
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
