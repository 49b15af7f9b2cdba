using System.Xml;
using Longsplice.Model.Checks;

namespace Longsplice.Model.Files.Workbooks;

/// <summary>
/// Reads a workbook (.xlsx) as any spreadsheet saves it: shared and inline texts, formulas with their last results,
/// dates, hidden sheets; streaming, within a budget of what it may unpack to.
/// </summary>
public sealed class WorkbookReader : IDisposable
{
    private readonly FileStream _file;
    private readonly string _name;
    private readonly WorkbookPackage _package;
    private readonly SheetReader _reader;
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);

    private WorkbookReader(FileStream file, string name)
    {
        (_file, _name) = (file, name);
        _package = new WorkbookPackage(file);
        string book = _package.Relations("").Find(relation => relation.Type == "officeDocument").Part ?? "xl/workbook.xml";
        var relations = _package.Relations(book);
        bool countsFrom1904 = ReadSheets(book, relations);
        using var strings = Open(relations, "sharedStrings");
        using var styles = Open(relations, "styles");
        _reader = new SheetReader(new SharedStrings(strings), new WorkbookStyles(styles), countsFrom1904);
    }

    /// <summary>Names of the sheets, in order, hidden ones included.</summary>
    public IReadOnlyCollection<string> Sheets => _parts.Keys;

    /// <summary>Opens a workbook; null, with a finding, where that cannot be.</summary>
    /// <param name="path">The file.</param>
    /// <param name="findings">Where findings go.</param>
    public static WorkbookReader? Open(string path, ICollection<Finding> findings)
    {
        string name = Path.GetFileName(path);
        FileStream? file = null;
        try
        {
            file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return new WorkbookReader(file, name);
        }
        catch (Exception failure) when (IsBroken(failure))
        {
            findings.Add(Broken(name, failure));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            findings.Add(Finding.Of("LS050", path, 0, "", Unreadable.Why(path, failure), "a workbook that can be read"));
        }

        file?.Dispose();
        return null;
    }

    /// <summary>Where a sheet stands, as findings name it.</summary>
    public string PlaceOf(string sheet) => $"{_name}/{sheet}";

    /// <summary>Walks the rows of a sheet that hold anything; what breaks it becomes a finding.</summary>
    /// <param name="sheet">Name of the sheet.</param>
    /// <param name="findings">Where findings go.</param>
    /// <param name="visit">
    /// Told the number of each row (the first is 1) and its cells up to the last one filled; the list is used again
    /// for the next row.
    /// </param>
    public void Read(string sheet, ICollection<Finding> findings, Action<int, IReadOnlyList<SheetCell>> visit)
    {
        try
        {
            using var xml = _package.Open(_parts[sheet]) ?? throw new InvalidDataException("its part is missing");
            _reader.Read(xml, visit);
        }
        catch (Exception failure) when (IsBroken(failure) || failure is IOException)
        {
            findings.Add(Broken(PlaceOf(sheet), failure));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _package.Dispose();
        _file.Dispose();
    }

    private XmlReader? Open(List<(string Id, string Type, string Part)> relations, string type) =>
        relations.Find(relation => relation.Type == type).Part is { } part ? _package.Open(part) : null;

    /// <summary>Fills the parts of the sheets; true where days are counted from 1904.</summary>
    private bool ReadSheets(string book, List<(string Id, string Type, string Part)> relations)
    {
        using var xml = _package.Open(book) ?? throw new InvalidDataException("it holds no workbook");
        bool countsFrom1904 = false;
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
            {
                countsFrom1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && IdOf(xml) is { } id
                && relations.Find(relation => relation.Id == id) is { Part: { } part, Type: "worksheet" })
            {
                _parts.TryAdd(xml.GetAttribute("name") ?? "", part);
            }
        }

        return countsFrom1904;
    }

    /// <summary>The relation of a sheet; its namespace differs between the two variants of the standard.</summary>
    private static string? IdOf(XmlReader xml)
    {
        string? id = null;
        while (xml.MoveToNextAttribute())
        {
            id = xml.LocalName == "id" && xml.Prefix.Length > 0 ? xml.Value : id;
        }

        xml.MoveToElement();
        return id;
    }

    private static bool IsBroken(Exception failure) =>
        failure is InvalidDataException or XmlException or NotSupportedException or ArgumentException;

    private static Finding Broken(string place, Exception failure) => Finding.Of(
        "LS085", place, 0, "", failure.Message, "a workbook (.xlsx) without password, as a spreadsheet saves it");
}
