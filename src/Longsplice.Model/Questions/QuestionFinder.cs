using System.Collections.Immutable;
using Longsplice.Model.Chains;
using Longsplice.Model.Figures;
using Longsplice.Model.Tables;
using Longsplice.Model.Unknowns;

namespace Longsplice.Model.Questions;

/// <summary>Makes questions of a model's figures.</summary>
public sealed class QuestionFinder
{
    private readonly SupplyModel _model;
    private readonly QuestionWriter _writer;
    private readonly Dictionary<(string Table, string Id, string Column), RangeRow> _ranges;

    /// <summary>Indexes a sound model.</summary>
    public QuestionFinder(SupplyModel model)
    {
        _model = model;
        _writer = new QuestionWriter(model);
        _ranges = model.Ranges.ToDictionary(row => (row.Table, row.Id, row.Column));
    }

    /// <summary>The weak figures in a scope: unknown ones first, then those on which most demands rest.</summary>
    public ImmutableArray<Question> Concerning(QuestionScope scope)
    {
        Figure[] weak = [.. Figure.AllOf(_model).Where(figure => scope.Holds(figure.Schema, figure.Row) && WeakFigures.IsWeak(figure, _model))];
        var demands = new RestingDemands(new SupplyChains(_model)).Count(weak.Select(figure => (IReadOnlyList<Figure>)[figure]));
        return
        [
            .. weak.Zip(demands)
                .OrderBy(pair => pair.First.IsUnknown ? 0 : 1)
                .ThenByDescending(pair => pair.Second)
                .Select(pair => Of(pair.First, RangeOf(pair.First), $"{pair.Second} of {_model.Demands.Count} demands rest on it")),
        ];
    }

    /// <summary>The figures that a sensitivity table ranks; those that the model no longer has are left out.</summary>
    public ImmutableArray<Question> Ranked(IEnumerable<SensitiveFigure> ranked)
    {
        var index = new FigureIndex(_model);
        return
        [
            .. from one in ranked
               let figure = index.Find(new FigureId(one.Table, one.Id, one.Column))
               where figure is not null
               select Of(figure, $"{one.Low} to {one.High}", one.Effect),
        ];
    }

    private Question Of(Figure figure, string range, string weight) =>
        new(figure, _writer.TextOf(figure), _writer.UnitOf(figure), range, KnownAs(figure), weight);

    private string RangeOf(Figure figure)
    {
        if (_ranges.TryGetValue((figure.Table, figure.Key, figure.Column.Name), out var range))
        {
            return $"{range.Low ?? range.Best} to {range.High ?? range.Best}";
        }

        var declared = figure.Column.Declared;
        string low = double.IsInfinity(declared.Min) ? "" : declared.ExcludesMin ? $"more than {declared.Min}" : $"{declared.Min} or more";
        return double.IsInfinity(declared.Max) ? low : $"{declared.Min} to {declared.Max}";
    }

    private string KnownAs(Figure figure)
    {
        if (figure.IsUnknown || figure.SourceIn(_model) is not { } source)
        {
            return figure.IsUnknown ? "nobody knows it yet" : "assumed, without a source";
        }

        string code = $"{source.Reliability}{source.Credibility}";
        string[] parts =
        [
            $"{Word(source.Kind)}: {source.Title ?? source.Id.Code}", source.Accessed ?? source.Published ?? "", code.Length > 0 ? $"Admiralty {code}" : "",
        ];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    private static string Word(SourceKind kind) => kind == SourceKind.Recall ? "recalled" : Words.ToSnakeCase(kind.ToString());
}
