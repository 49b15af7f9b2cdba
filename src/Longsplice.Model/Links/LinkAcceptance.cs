using System.Globalization;
using Longsplice.Model.Chains;
using Longsplice.Model.Checks;
using Longsplice.Model.Editing;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Links;

/// <summary>Puts proposed links into a model once a person has accepted them; they count as assumed.</summary>
public static class LinkAcceptance
{
    /// <summary>The source that accepted links cite.</summary>
    public const string Source = "ASSUMED-LINK";

    /// <summary>While they are checked, rows of the file are numbered past any model's rows, so that findings lead back.</summary>
    private const int Past = 1_000_000_000;

    /// <summary>The model with the links; all findings, as places in the file.</summary>
    /// <param name="model">The model.</param>
    /// <param name="rows">Rows of the file.</param>
    /// <param name="file">Name of the file.</param>
    /// <param name="today">Day of acceptance.</param>
    public static LoadResult<SupplyModel> Accept(SupplyModel model, IReadOnlyList<Row> rows, string file, DateOnly today)
    {
        var edit = new ModelEdit(model);
        if (rows.Count > 0 && !model.Sources.Contains(new SourceId(Source)))
        {
            edit.Add(SourceOf(today));
        }

        foreach (var row in rows)
        {
            edit.Add(row with { Source = Source, FileRow = Past + row.FileRow });
        }

        var changed = edit.Apply();
        var checks = ModelChecks.Run(changed, isComplete: true).Where(finding => finding.Severity == Severity.Error);
        Finding[] findings = [.. checks.Concat(Denied(changed, checks.Any())).Select(finding => InFile(finding, file))];
        return LoadResult<SupplyModel>.Of(changed, findings);
    }

    private static SourceRow SourceOf(DateOnly today) => RowText.Of<SourceRow>(
        ("id", Source),
        ("title", "Link proposed by 'longsplice model link' and accepted"),
        ("accessed", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("kind", "assumed"));

    private static IEnumerable<Finding> Denied(SupplyModel model, bool isBroken)
    {
        var denials = new Denials(model);
        return
            from row in isBroken ? [] : model.Contracts.Where(row => row.FileRow > Past)
            let licence = denials.Of(row.Supplier, row.Customer, row.Item)
            where licence is not null
            select ModelChecks.At(
                row, "LS096", "customer", $"{row.Item} from {row.Supplier} to {row.Customer}",
                $"a transfer that licence {licence.Id} does not deny");
    }

    private static Finding InFile(Finding finding, string file) =>
        finding.Row > Past ? finding with { File = file, Row = finding.Row - Past } : finding;
}
