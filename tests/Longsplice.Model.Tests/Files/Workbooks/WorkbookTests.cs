using System.IO.Compression;
using Longsplice.Model.Checks;
using Longsplice.Model.Files.Workbooks;
using Shouldly;
using Xunit;

namespace Longsplice.Model.Tests.Files.Workbooks;

/// <summary>Workbooks are read as they were written, whatever stands in their cells, and never break the reader.</summary>
public sealed class WorkbookTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("longsplice-book-").FullName;

    [Theory]
    [InlineData("007")]
    [InlineData("1E5")]
    [InlineData("=1+1")]
    [InlineData(" space ")]
    [InlineData("two\nlines\tand a tab")]
    [InlineData("_x0041_x0042_ and _x005F_")]
    [InlineData("שלום 😀 <&>\"'")]
    [InlineData("123456789012345678901")]
    [InlineData("2026-01-02")]
    public void Text_WrittenAndRead_IsTheSame(string text) =>
        Cell(SheetValue.Of(text)).ShouldBe(new SheetCell(SheetCellKind.Text, text, false));

    [Theory]
    [InlineData(0.1, SheetCellKind.Number)]
    [InlineData(1e300, SheetCellKind.Number)]
    [InlineData(-12345678901234.5, SheetCellKind.Number)]
    [InlineData(1.0 / 3, SheetCellKind.Text)]
    [InlineData(5e-324, SheetCellKind.Text)]
    [InlineData(double.MaxValue, SheetCellKind.Text)]
    public void Number_WrittenAndRead_IsTheSameToTheLastBit(double number, SheetCellKind kind)
    {
        var cell = Cell(SheetValue.Of(number));
        cell.Kind.ShouldBe(kind);
        double.Parse(cell.Text).ShouldBe(number);
    }

    [Fact]
    public void Rows_WithGaps_KeepTheirNumbersAndColumns()
    {
        var rows = Read(Write(["a", "b", "c"], [[default, default, default], [default, SheetValue.Of("x"), default]]));
        rows.Count.ShouldBe(2);
        rows[1].Number.ShouldBe(3);
        rows[1].Cells.Select(cell => cell.Text ?? "").ShouldBe(["", "x"]);
    }

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>46388</v></c></row>", SheetCellKind.Date, "2027-01-01")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"b\"><v>1</v></c></row>", SheetCellKind.Boolean, "TRUE")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"e\"><v>#REF!</v></c></row>", SheetCellKind.Error, "#REF!")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c></row>", SheetCellKind.Number, "2")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><f>1+1</f></c></row>", SheetCellKind.Error, "a formula without its value")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>9</v></c></row>", SheetCellKind.Error, "9")]
    [InlineData("<row><c t=\"inlineStr\"><is><r><t>ri</t></r><r><t>ch</t></r><rPh><t>no</t></rPh></is></c></row>", SheetCellKind.Text, "rich")]
    public void Cell_AsSpreadsheetsWriteIt_IsUnderstood(string xml, SheetCellKind kind, string text)
    {
        var cell = Read(Package(xml)).Single().Cells.Single();
        cell.Kind.ShouldBe(kind);
        cell.Text.ShouldBe(text);
        cell.IsFormula.ShouldBe(xml.Contains("<f>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<row r=\"2\"/><row r=\"1\"><c><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaa\">]><row><c><v>&a;</v></c></row>")]
    public void Sheet_ThatNoSpreadsheetWrites_IsAFinding(string xml)
    {
        var findings = new List<Finding>();
        Read(Package(xml), findings);
        findings.ShouldHaveSingleItem().Code.ShouldBe("LS085");
    }

    [Fact]
    public void Sheet_ThatUnpacksWithoutEnd_StopsAtItsBudget()
    {
        string path = Package(new string(' ', 65 << 20) + "<row><c><v>1</v></c></row>");
        new FileInfo(path).Length.ShouldBeLessThan(1 << 20);
        var findings = new List<Finding>();
        Read(path, findings);
        findings.ShouldHaveSingleItem().Found.ShouldContain("unpacks to far more");
    }

    [Fact]
    public void File_ThatIsNoWorkbook_IsAFinding()
    {
        string path = Path.Combine(_folder, "no.xlsx");
        File.WriteAllText(path, "id,name\n");
        var findings = new List<Finding>();
        WorkbookReader.Open(path, findings).ShouldBeNull();
        findings.ShouldHaveSingleItem().Code.ShouldBe("LS085");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private SheetCell Cell(SheetValue value) => Read(Write(["a"], [[value]]))[1].Cells[0];

    private string Write(string[] columns, SheetValue[][] rows)
    {
        string path = Path.Combine(_folder, "book.xlsx");
        using var file = File.Create(path);
        WorkbookWriter.Write(file, [new Sheet("one", [.. columns.Select(name => new SheetColumn(name))], rows.Length, rows)]);
        return path;
    }

    /// <summary>A package with the least parts that make a workbook; style 1 shows dates.</summary>
    private string Package(string rows)
    {
        const string main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        const string types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        string path = Path.Combine(_folder, "made.xlsx");
        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        Add("_rels/.rels", $"{relations}<Relationship Id=\"a\" Type=\"{types}/officeDocument\" Target=\"book.xml\"/></Relationships>");
        Add("book.xml", $"<workbook {main} xmlns:r=\"{types}\"><sheets><sheet name=\"one\" sheetId=\"1\" r:id=\"b\"/></sheets></workbook>");
        Add("_rels/book.xml.rels", $"{relations}<Relationship Id=\"b\" Type=\"{types}/worksheet\" Target=\"/sheet.xml\"/><Relationship Id=\"c\" Type=\"{types}/styles\" Target=\"styles.xml\"/></Relationships>");
        Add("styles.xml", $"<styleSheet {main}><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        Add("sheet.xml", $"<worksheet {main}><sheetData>{rows}</sheetData></worksheet>");
        return path;

        void Add(string name, string text)
        {
            using var writer = new StreamWriter(archive.CreateEntry(name).Open());
            writer.Write(text);
        }
    }

    private static List<(int Number, SheetCell[] Cells)> Read(string path, List<Finding>? findings = null)
    {
        var found = findings ?? [];
        var rows = new List<(int Number, SheetCell[] Cells)>();
        using var book = WorkbookReader.Open(path, found).ShouldNotBeNull();
        book.Read("one", found, (number, cells) => rows.Add((number, [.. cells])));
        if (findings is null)
        {
            found.ShouldBeEmpty();
        }

        return rows;
    }
}
