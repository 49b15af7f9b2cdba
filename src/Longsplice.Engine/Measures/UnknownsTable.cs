using System.Collections.Immutable;
using Longsplice.Model.Results;
using Longsplice.Model.Unknowns;

namespace Longsplice.Engine.Measures;

/// <summary>Table unknowns: what each case put for the figures that are not known well.</summary>
internal static class UnknownsTable
{
    public static ImmutableArray<UnknownRow> Build(UncertainModel uncertain) => [.. uncertain.Figures.Select(RowOf)];

    private static UnknownRow RowOf(UncertainFigure figure) => new()
    {
        Table = figure.Id.Table,
        Id = figure.Id.Row,
        Column = figure.Id.Column,
        Worse = Shown(figure, figure.Values.Worse),
        Best = Shown(figure, figure.Values.Best),
        Better = Shown(figure, figure.Values.Better),
        Rule = figure.IsUnknown && figure.Rule == "range" ? "unknown, range" : figure.Rule,
        Label = figure.Label,
    };

    private static double? Shown(UncertainFigure figure, double? written) =>
        written >= CaseValues.NoLimit ? null : written * figure.Scale;
}
