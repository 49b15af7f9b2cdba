using System.Globalization;
using Longsplice.Model.Editing;
using Longsplice.Model.Figures;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Questions;

/// <summary>Puts answers into a model: the figures, a source for each kind of answer, and the citations.</summary>
internal static class AnsweredModel
{
    public static SupplyModel Of(
        SupplyModel model, IEnumerable<(Answer Answer, Figure Figure, object? Value)> answers, DateOnly today)
    {
        var edit = new ModelEdit(model);
        var sources = new Dictionary<object, SourceId>();
        foreach (var row in answers.GroupBy(one => (object)one.Figure.Row, ReferenceEqualityComparer.Instance))
        {
            var changed = row.First().Figure.Row;
            foreach (var (answer, figure, value) in row)
            {
                var source = SourceFor(model, edit, sources, answer, today);
                changed = ModelEdit.With(changed, figure.Column, value) with
                {
                    Source = Citation.With(figure.Schema, changed, figure.Column, source),
                };
            }

            edit.Replace(row.First().Figure.Row, changed);
        }

        return edit.Apply();
    }

    /// <summary>One source for all answers that say the same of where they come from.</summary>
    private static SourceId SourceFor(
        SupplyModel model, ModelEdit edit, Dictionary<object, SourceId> sources, Answer answer, DateOnly today)
    {
        var key = (answer.File, answer.Source, answer.Date, answer.Confidence.ToLowerInvariant(), answer.Comment);
        if (!sources.TryGetValue(key, out var id))
        {
            sources[key] = id = FreeId(model, sources.Count);
            edit.Add(RowOf(id, answer, today));
        }

        return id;
    }

    private static SourceId FreeId(SupplyModel model, int taken) => Enumerable.Range(1, int.MaxValue)
        .Select(number => new SourceId($"ANSWER-{number}"))
        .Where(id => !model.Sources.Contains(id))
        .ElementAt(taken);

    private static SourceRow RowOf(SourceId id, Answer answer, DateOnly today) => new()
    {
        Id = id,
        Title = answer.Source.Length > 0 ? answer.Source : "Answer to a questionnaire, no source named",
        Published = answer.Date.Length > 0 ? answer.Date : null,
        Accessed = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Kind = answer.Source.Length > 0 ? SourceKind.Read : SourceKind.Recall,
        Credibility = QuestionSheet.Confidences.TryGetValue(answer.Confidence, out int credibility) ? credibility : null,
        Note = $"answered in {answer.File}{(answer.Comment.Length > 0 ? $": {answer.Comment}" : "")}",
    };
}
