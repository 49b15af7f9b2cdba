using Longsplice.Model.Checks;
using Longsplice.Model.Files.Workbooks;
using Longsplice.Model.Labels;

namespace Longsplice.Model.Files;

/// <summary>A model as a workbook: a sheet for each table, and one for what is said of the model as a whole.</summary>
internal sealed class WorkbookSource(WorkbookReader book) : ModelSource
{
    /// <summary>Sheet of the fields of datapackage.json.</summary>
    public const string PackageSheet = "datapackage";

    public override string PlaceOf(string table) => book.PlaceOf(table);

    public override bool Has(string table) => book.Sheets.Contains(table);

    public override void Read(RowReader rows)
    {
        book.Read(rows.Schema.Table.Name, rows.Findings, (number, cells) =>
        {
            if (rows.Columns is null)
            {
                rows.Header([.. cells.Select(cell => cell.Text ?? "")]);
            }
            else
            {
                Row(rows, number, cells);
            }
        });
        if (rows.Columns is null && rows.Findings.All(finding => finding.File != rows.File))
        {
            rows.RefuseRow("LS011", 0, "nothing", "a header");
        }
    }

    public override SupplyModel ReadPackage(SupplyModel model, FindingSet findings)
    {
        if (!Has(PackageSheet))
        {
            findings.Add(Finding.Of("LS039", PlaceOf(PackageSheet), 0, "", "no such sheet", "title, price_year and markings"));
            return model;
        }

        book.Read(PackageSheet, findings, (number, cells) =>
        {
            string field = cells[0].Text ?? "";
            string value = cells.Count > 1 ? cells[1].Text ?? "" : "";
            model = (number, field) switch
            {
                (1, _) => model,
                (_, "title") => model with { Name = value },
                (_, "price_year") when int.TryParse(value, out int year) => model with { PriceYear = year },
                (_, "price_year") when value.Length == 0 => model,
                (_, "markings") => model with { Markings = new Markings([.. value.Split(';', StringSplitOptions.TrimEntries)]) },
                _ => Unknown(model, number, field, value, findings),
            };
        });
        return model;
    }

    public override void FindLeftovers(FindingSet findings)
    {
        string[] tables = [.. SupplyModel.Schemas.Select(schema => schema.Table.Name), PackageSheet];
        foreach (string sheet in book.Sheets.Except(tables, StringComparer.Ordinal))
        {
            string hint = Nearest.Hint(sheet, tables.Except(book.Sheets, StringComparer.Ordinal));
            findings.Add(hint.Length > 0
                ? Finding.Of("LS086", PlaceOf(sheet), 0, "", $"a sheet '{sheet}'", "the name of a table", hint)
                : Finding.Of("LS087", PlaceOf(sheet), 0, "", $"a sheet '{sheet}'", "the name of a table"));
        }
    }

    public override void Dispose()
    {
        book.Dispose();
        base.Dispose();
    }

    private static void Row(RowReader rows, int number, IReadOnlyList<SheetCell> cells)
    {
        int width = rows.Columns!.Count;
        if (cells.Count > width)
        {
            string column = WorkbookWriter.LettersOf(cells.Count - 1);
            rows.RefuseRow("LS008", number, $"'{cells[^1].Text}' in column {column}", $"nothing beyond the {width} columns of the header");
            return;
        }

        rows.Begin(number);
        for (int cell = 0; cell < width; cell++)
        {
            SheetCellReader.Read(rows, cell, cell < cells.Count ? cells[cell] : default);
        }

        rows.End();
    }

    private SupplyModel Unknown(SupplyModel model, int number, string field, string value, FindingSet findings)
    {
        findings.Add(Finding.Of(
            "LS040", PlaceOf(PackageSheet), number, "field", $"'{field}' with '{value}'", "title, price_year (a year) or markings"));
        return model;
    }
}
