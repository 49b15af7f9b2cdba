using Longsplice.Model.Checks;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Expectations;

/// <summary>Checks expectations against their model; all findings at once.</summary>
internal static class ExpectationChecks
{
    public static IEnumerable<Finding> Run(IReadOnlyList<Expectation> rows, SupplyModel? model) =>
    [
        .. rows.GroupBy(row => row.Id, StringComparer.Ordinal).SelectMany(same => same.Skip(1)).Select(row =>
            ExpectationFile.At(row, "LS012", "id", row.Id, "an id of its own")),
        .. model is null ? [] : rows.SelectMany(row => Sources(row, model).Concat(Subjects(row, model))),
        .. rows.SelectMany(Units),
        .. rows.SelectMany(Bounds),
    ];

    private static IEnumerable<Finding> Sources(Expectation row, SupplyModel model)
    {
        string[] known = [.. model.Sources.Select(source => source.Id.Code)];
        if (string.IsNullOrEmpty(row.Source))
        {
            yield return ExpectationFile.At(row, "LS005", "source", "", "the source of what is published");
        }

        foreach (var cite in SourceCell.Parse(row.Source).Where(cite => !known.Contains(cite.Source, StringComparer.Ordinal)))
        {
            yield return ExpectationFile.At(row, "LS033", "source", cite.Source, "an id of sources", Nearest.Hint(cite.Source, known));
        }
    }

    private static IEnumerable<Finding> Subjects(Expectation row, SupplyModel model)
    {
        var rows = new MeasuredRows(model, row);
        string[] known = [.. rows.Known()];
        foreach (string id in row.Of.Where(id => !known.Contains(id, StringComparer.Ordinal)))
        {
            yield return ExpectationFile.At(row, "LS165", "of", id, $"an id or item of {rows.Table ?? "nothing, as the measure is none"}", Nearest.Hint(id, known));
        }

        foreach (var nation in row.Nations.Where(nation => !model.Nations.Contains(nation)))
        {
            yield return ExpectationFile.At(row, "LS165", "nations", nation.Code, "a nation of the model", Nearest.Hint(nation.Code, model.Nations.Select(one => one.Id.Code)));
        }

        if (row.By is { } item && !model.Items.Contains(item))
        {
            yield return ExpectationFile.At(row, "LS165", "by", item.Code, "an item of the model", Nearest.Hint(item.Code, model.Items.Select(one => one.Id.Code)));
        }

        if (row.By is null == (row.Measure == ExpectedMeasure.BoundBy))
        {
            yield return ExpectationFile.At(row, "LS167", "by", row.By?.Code ?? "nothing", "an item for bound_by, and nothing for all other measures");
        }

        if (rows.Table is { } table && rows.Ids().Count == 0)
        {
            yield return ExpectationFile.At(row, "LS167", "of", "nothing", $"ids or items of {table}, in the nations given");
        }
    }

    private static IEnumerable<Finding> Units(Expectation row)
    {
        string[] units = MeasureUnits.Of(row.Measure);
        if (units.Length > 0 && !units.Contains(row.Unit, StringComparer.Ordinal))
        {
            yield return ExpectationFile.At(row, "LS166", "unit", row.Unit, string.Join(" or ", units));
        }
    }

    private static IEnumerable<Finding> Bounds(Expectation row)
    {
        if (row.Low is null && row.High is null)
        {
            yield return ExpectationFile.At(row, "LS167", "low", "neither low nor high", "at least one of them");
        }
        else if (row.Low > row.High)
        {
            yield return ExpectationFile.At(row, "LS167", "high", $"{row.High}", $"{row.Low} or more, as low");
        }
    }
}
