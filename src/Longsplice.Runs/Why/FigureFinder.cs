using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;
using Longsplice.Model.Tables;
using ModelFigure = Longsplice.Model.Figures.Figure;

namespace Longsplice.Runs.Why;

/// <summary>The figures of the model rows that a row of a cause tree rests on, each with its source.</summary>
/// <param name="model">The model.</param>
/// <param name="unknowns">What the run put for unknown figures.</param>
internal sealed class FigureFinder(SupplyModel model, IReadOnlyList<UnknownRow> unknowns)
{
    private readonly ILookup<(string Table, string Id, string Column), UnknownRow> _put =
        unknowns.ToLookup(row => (row.Table, row.Id, row.Column));

    /// <summary>The figures.</summary>
    public ImmutableArray<WhyFigure> Of(CauseRow cause) => cause.Kind switch
    {
        CauseKind.Demand => OfDemand(model.Demands.Get(new DemandId(cause.Id))),
        CauseKind.Contract => Of(model.Contracts.Get(new ContractId(cause.Id))),
        CauseKind.Recipe => OfRecipe(new RecipeId(cause.Id)),
        CauseKind.Component => OfStock(cause.Id),
        _ => [],
    };

    private ImmutableArray<WhyFigure> OfDemand(Demand demand) => [.. Of(demand), .. OfStock($"{demand.Site}/{demand.Item}")];

    private ImmutableArray<WhyFigure> OfStock(string point) =>
        [.. model.Stocks.Where(row => $"{row.Site}/{row.Item}" == point).SelectMany(row => Of(row))];

    private ImmutableArray<WhyFigure> OfRecipe(RecipeId id) =>
    [
        .. Of(model.Recipes.Get(id)),
        .. model.RecipeInputs.Where(row => row.Recipe == id).SelectMany(row => Of(row)),
    ];

    private ImmutableArray<WhyFigure> Of<TRow>(TRow row)
        where TRow : Row =>
        [.. ModelFigure.InRow(TableSchema<TRow>.Instance, row).Select(Describe)];

    private WhyFigure Describe(ModelFigure figure)
    {
        var source = figure.SourceIn(model);
        string code = $"{source?.Reliability}{source?.Credibility}";
        return new WhyFigure(
            $"inputs/model/{figure.Table}.csv",
            figure.Row.FileRow,
            figure.Column.Name,
            figure.Text,
            figure.Column.Declared.Unit,
            Put(figure),
            figure.IsUnknown ? "unknown" : Words.ToSnakeCase(figure.KindIn(model).ToString()),
            source?.Id.Code,
            source?.Title,
            source?.Published ?? source?.Accessed,
            source?.Url,
            code.Length > 0 ? code : null);
    }

    /// <summary>Best estimate and rule for a figure that is unknown or has a range.</summary>
    private string? Put(ModelFigure figure) => _put[(figure.Table, figure.Key, figure.Column.Name)].FirstOrDefault() is { } row
        ? $"best {Text(row.Best)}, worse {Text(row.Worse)}, better {Text(row.Better)} ({row.Rule})"
        : null;

    private static string Text(double? value) =>
        value is { } number ? number.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture) : "no limit";
}
