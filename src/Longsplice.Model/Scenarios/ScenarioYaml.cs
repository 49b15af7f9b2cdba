using System.Runtime.CompilerServices;
using Longsplice.Model.Checks;
using YamlDotNet.RepresentationModel;

namespace Longsplice.Model.Scenarios;

/// <summary>
/// The fields of a scenario and of all that it includes, laid over each other: what is included comes first, a later
/// field replaces an earlier one, fields within fields one by one, and lists of events follow each other. A file that
/// is included twice counts once.
/// </summary>
internal sealed class ScenarioYaml
{
    private const int DeepestChain = 16;
    private const int MostFiles = 256;

    private readonly Dictionary<YamlNode, string> _files = new(ReferenceComparer.Instance);
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);
    private readonly List<string> _chain = [];
    private readonly List<Finding> _findings;
    private readonly string _folder;

    private ScenarioYaml(string path, List<Finding> findings)
    {
        _findings = findings;
        _folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "";
    }

    /// <summary>The fields of all files.</summary>
    public YamlMappingNode Root { get; private set; } = [];

    /// <summary>Name of the file that was asked for.</summary>
    public string File { get; private init; } = "";

    /// <summary>True where every file could be read; then fields that are missing are missing indeed.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Loads a file with all that it includes; null where the file itself cannot be read.</summary>
    public static ScenarioYaml? Load(string path, List<Finding> findings)
    {
        var yaml = new ScenarioYaml(path, findings) { File = Path.GetFileName(path) };
        return yaml.Include(path, failure => Finding.Of("LS050", path, 0, "", Unreadable.Why(path, failure), "a readable scenario file"))
            ? yaml
            : null;
    }

    /// <summary>Lays another scenario over this one.</summary>
    public void Lay(ScenarioYaml other)
    {
        foreach (var (node, file) in other._files)
        {
            _files[node] = file;
        }

        YamlOverlay.Lay(Root, other.Root);
    }

    /// <summary>The file that a node was read from.</summary>
    public string FileOf(YamlNode node) => _files.GetValueOrDefault(node, File);

    private bool Include(string path, Func<Exception, Finding> missing)
    {
        string full = Path.GetFullPath(path);
        string name = _chain.Count == 0 ? Path.GetFileName(path) : Path.GetRelativePath(_folder, full).Replace('\\', '/');
        if (!_done.Add(full))
        {
            return true;
        }

        if (YamlText.Read(full, name, missing, _findings) is not { } root)
        {
            IsComplete = false;
            return false;
        }

        foreach (var node in root.AllNodes)
        {
            _files[node] = name;
        }

        _chain.Add(full);
        IncludeAll(root, full, name);
        _chain.RemoveAt(_chain.Count - 1);
        YamlOverlay.Lay(Root, root);
        return true;
    }

    private void IncludeAll(YamlMappingNode root, string full, string name)
    {
        var entry = root.Children.FirstOrDefault(pair => pair.Key is YamlScalarNode { Value: "include" });
        foreach (var node in Paths(entry.Value, name))
        {
            string path = Path.Combine(Path.GetDirectoryName(full) ?? "", node.Value!);
            int line = (int)node.Start.Line;
            if (_chain.Contains(Path.GetFullPath(path)))
            {
                Refuse("LS121", node.Value!, "a file that does not lead back to this one");
            }
            else if (_chain.Count >= DeepestChain || _done.Count >= MostFiles)
            {
                Refuse("LS122", node.Value!, $"at most {DeepestChain} in a chain and {MostFiles} in all");
            }
            else
            {
                Include(path, failure => Finding.Of("LS120", name, line, "include", node.Value!, "a file beside this one", Why(failure)));
            }

            void Refuse(string code, string found, string expected)
            {
                IsComplete = false;
                _findings.Add(Finding.Of(code, name, line, "include", found, expected));
            }
        }
    }

    /// <summary>One path, or a list of paths; anything else is a finding.</summary>
    private IEnumerable<YamlScalarNode> Paths(YamlNode? value, string name)
    {
        YamlNode[] nodes = value switch
        {
            null => [],
            YamlSequenceNode list => [.. list.Children],
            _ => [value],
        };
        foreach (var node in nodes)
        {
            if (node is YamlScalarNode { Value.Length: > 0 } path && !path.Value.Contains('\0', StringComparison.Ordinal))
            {
                yield return path;
            }
            else
            {
                IsComplete = false;
                _findings.Add(Finding.Of("LS063", name, (int)node.Start.Line, "include", "no path", "a path, or a list of paths"));
            }
        }
    }

    private static string Why(Exception failure) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => "There is no such file.",
        _ => failure.GetType().Name,
    };

    /// <summary>Nodes compare by what they say; here each is itself.</summary>
    private sealed class ReferenceComparer : IEqualityComparer<YamlNode>
    {
        public static ReferenceComparer Instance { get; } = new();

        public bool Equals(YamlNode? x, YamlNode? y) => ReferenceEquals(x, y);

        public int GetHashCode(YamlNode obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
