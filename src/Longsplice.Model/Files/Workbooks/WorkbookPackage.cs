using System.IO.Compression;
using System.Xml;

namespace Longsplice.Model.Files.Workbooks;

/// <summary>
/// The parts of a workbook, opened as XML that is read forward only, without DTD, within a budget. The usual
/// libraries build whole parts in memory or stop at the first oddity, which no file from outside may cause.
/// </summary>
internal sealed class WorkbookPackage : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly WorkbookBudget _budget;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);

    public WorkbookPackage(Stream file)
    {
        _archive = new ZipArchive(file, ZipArchiveMode.Read);
        _budget = new WorkbookBudget(file.Length);
        foreach (var entry in _archive.Entries)
        {
            _entries.TryAdd(entry.FullName.TrimStart('/'), entry);
        }
    }

    /// <summary>Opens a part; null where there is none.</summary>
    public XmlReader? Open(string part) => _entries.TryGetValue(part, out var entry)
        ? XmlReader.Create(new BudgetStream(entry.Open(), _budget), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        })
        : null;

    /// <summary>What a part refers to: id, type and part of each relation.</summary>
    public List<(string Id, string Type, string Part)> Relations(string part)
    {
        int slash = part.LastIndexOf('/') + 1;
        var relations = new List<(string Id, string Type, string Part)>();
        using var xml = Open($"{part[..slash]}_rels/{part[slash..]}.rels");
        while (xml?.Read() == true)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                && xml.GetAttribute("Target") is { } target)
            {
                string type = xml.GetAttribute("Type") ?? "";
                relations.Add((xml.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], Resolve(part[..slash], target)));
            }
        }

        return relations;
    }

    public void Dispose() => _archive.Dispose();

    private static string Resolve(string folder, string target)
    {
        var parts = new List<string>();
        foreach (string step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                parts.Add(step);
            }
        }

        return string.Join('/', parts);
    }
}
