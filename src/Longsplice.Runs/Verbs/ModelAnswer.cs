using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Figures;
using Longsplice.Model.Questions;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Verbs;

/// <summary>Shows what filled questionnaires would change in a model, and takes over what is accepted.</summary>
public static class ModelAnswer
{
    /// <summary>Runs the verb; exit code 1 where answers are in conflict.</summary>
    /// <param name="model">The model.</param>
    /// <param name="files">Workbooks.</param>
    /// <param name="accept">True to write the answers that are in no conflict.</param>
    /// <param name="overChanged">True to count a value that has changed since asking as no conflict.</param>
    /// <param name="today">Day of acceptance.</param>
    public static VerbResult<ModelAnswerData> Run(
        string model, IReadOnlyList<string> files, bool accept, bool overChanged, DateOnly today)
    {
        var findings = new List<Finding>();
        var read = files.Select(file => AnswerBook.Read(file, findings)).ToArray();
        var loaded = Inputs.ModelWithoutWarnings(model);
        var all = LoadResult<SupplyModel>.Of(loaded.Value, [.. loaded.Findings, .. findings]);
        if (all.Value is not { } tables)
        {
            return VerbResult<ModelAnswerData>.Of(all.Findings, null);
        }

        var review = AnswerReview.Of(tables, [.. read.SelectMany(one => one.Answers)], today, overChanged);
        bool writes = accept && review.Taken.Length > 0;
        if (writes && ModelStore.Save(model, tables, review.Model) is { } failure)
        {
            return VerbResult<ModelAnswerData>.Of([failure], null);
        }

        var data = DataOf(tables, review, writes, read.Sum(one => one.Open));
        return new VerbResult<ModelAnswerData>(data.Conflicts.IsEmpty ? ExitCode.Done : ExitCode.No, all.Findings, data);
    }

    private static ModelAnswerData DataOf(SupplyModel model, AnswerReview review, bool isAccepted, int open)
    {
        var index = new FigureIndex(model);
        return new ModelAnswerData(
            isAccepted,
            [.. review.Taken.Select(answer => ChangeOf(answer, index.Find(answer.Figure)!.Text))],
            [.. review.Conflicts.Select(ConflictOf)],
            open);
    }

    private static AnsweredFigure ChangeOf(Answer answer, string today) => new(
        answer.File, answer.Row, answer.Figure.Table, answer.Figure.Row, answer.Figure.Column, today, answer.Value, answer.Source, answer.Confidence);

    private static AnswerInConflict ConflictOf(AnswerConflict conflict) => new(
        conflict.Answer.File,
        conflict.Answer.Row,
        conflict.Answer.Figure.Table,
        conflict.Answer.Figure.Row,
        conflict.Answer.Figure.Column,
        conflict.Answer.Value,
        conflict.Kind,
        conflict.Found,
        conflict.Expected);
}
