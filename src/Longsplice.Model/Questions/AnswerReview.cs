using System.Collections.Immutable;
using Longsplice.Model.Checks;
using Longsplice.Model.Figures;
using Longsplice.Model.Files;
using Longsplice.Model.Stale;

namespace Longsplice.Model.Questions;

/// <summary>
/// Sorts answers into those that can be taken over and those in conflict, and makes the model with the former.
/// </summary>
/// <param name="Model">The model with every answer that is in no conflict.</param>
/// <param name="Taken">Those answers.</param>
/// <param name="Conflicts">The others, each with its reason.</param>
public sealed record AnswerReview(
    SupplyModel Model, ImmutableArray<Answer> Taken, ImmutableArray<AnswerConflict> Conflicts)
{
    /// <summary>Reviews answers.</summary>
    /// <param name="model">A sound model.</param>
    /// <param name="answers">Answers from any number of workbooks.</param>
    /// <param name="today">Day of taking over.</param>
    /// <param name="overChanged">True to take over answers although the model's value has changed since.</param>
    public static AnswerReview Of(SupplyModel model, IReadOnlyList<Answer> answers, DateOnly today, bool overChanged)
    {
        var conflicts = new List<AnswerConflict>();
        var figures = new FigureIndex(model);
        var clean = new List<(Answer Answer, Figure Figure, object? Value)>();
        foreach (var group in answers.GroupBy(answer => answer.Figure))
        {
            if (group.DistinctBy(answer => answer.Value).Count() > 1)
            {
                conflicts.AddRange(group.Select(answer => new AnswerConflict(
                    answer, AnswerConflictKind.TwoAnswers, answer.Value, $"one answer, not {string.Join(" and ", group.Select(other => $"{other.Value} ({other.File}:{other.Row})"))}")));
            }
            else if (Refusal(figures, group.First(), overChanged, out var figure, out object? value) is { } conflict)
            {
                conflicts.Add(conflict);
            }
            else
            {
                clean.Add((group.First(), figure!, value));
            }
        }

        return Checked(model, clean, conflicts, today);
    }

    private static AnswerConflict? Refusal(FigureIndex figures, Answer answer, bool overChanged, out Figure? figure, out object? value)
    {
        value = null;
        figure = figures.Find(answer.Figure);
        if (figure is null)
        {
            return new AnswerConflict(answer, AnswerConflictKind.NoFigure, answer.Figure.ToString(), "a figure of the model");
        }

        if (figure.Text != answer.Asked && !overChanged)
        {
            return new AnswerConflict(answer, AnswerConflictKind.Changed, $"{figure.Text} in the model", $"{answer.Asked}, as when it was asked");
        }

        var findings = new List<Finding>();
        var copy = figure.Row with { };
        if (!CellReader.Read(answer.File, answer.Row, figure.Column, answer.Value, copy, findings))
        {
            return new AnswerConflict(answer, AnswerConflictKind.NotANumber, answer.Value, findings[0].Expected);
        }

        if (answer.Date.Length > 0 && FactDate.LastDayOf(answer.Date) is null)
        {
            return new AnswerConflict(answer, AnswerConflictKind.NotADate, answer.Date, "a date as 2026-11-27, 2026-11 or 2026");
        }

        value = figure.Column.Property.GetValue(copy);
        return null;
    }

    /// <summary>Leaves out answers whose rows break a check, until the rest breaks none.</summary>
    private static AnswerReview Checked(
        SupplyModel model, List<(Answer Answer, Figure Figure, object? Value)> clean, List<AnswerConflict> conflicts, DateOnly today)
    {
        while (true)
        {
            var changed = AnsweredModel.Of(model, clean, today);
            var broken = ModelChecks.Run(changed, isComplete: true)
                .Where(finding => finding.Severity == Severity.Error)
                .ToLookup(finding => (finding.File, finding.Row));
            var bad = clean.Where(one => broken.Contains(PlaceOf(one.Figure))).ToArray();
            if (bad.Length == 0 && broken.Count > 0)
            {
                bad = [.. clean];
            }

            conflicts.AddRange(bad.Select(one => ConflictOf(one.Answer, broken[PlaceOf(one.Figure)].FirstOrDefault() ?? broken.First().First())));
            clean.RemoveAll(bad.Contains);
            if (bad.Length == 0)
            {
                return new AnswerReview(changed, [.. clean.Select(one => one.Answer)], [.. conflicts.OrderBy(one => one.Answer.File, StringComparer.Ordinal).ThenBy(one => one.Answer.Row)]);
            }
        }
    }

    private static (string File, int Row) PlaceOf(Figure figure) => ($"{figure.Table}.csv", figure.Row.FileRow);

    private static AnswerConflict ConflictOf(Answer answer, Finding finding) =>
        new(answer, AnswerConflictKind.BreaksCheck, $"{finding.Code}: {finding.Found}", finding.Expected);
}
