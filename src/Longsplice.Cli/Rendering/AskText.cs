using System.Text;
using Longsplice.Model.Questions;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Rendering;

/// <summary>Questionnaires and their answers, in words.</summary>
internal static class AskText
{
    private const int MostShown = 10;
    private const int QuestionWidth = 80;

    /// <summary>What is asked.</summary>
    public static string Asked(ModelAskData data)
    {
        if (data.File is null)
        {
            return $"Nothing to ask about {data.Subject}: every figure has a sound source. No file was written.\n";
        }

        var text = new StringBuilder($"{data.File}: {data.Questions.Length} questions on {data.Subject}");
        text.Append(data.Left > 0 ? $", {data.Left} more left out by --most\n" : "\n");
        foreach (var question in data.Questions.Take(MostShown))
        {
            var lines = Wrap.Parts(question.Question.Split(' '), " ", QuestionWidth);
            text.Append($"  {lines[0],-QuestionWidth}{Wrap.Cut(question.Value, 15),16}\n");
            text.Append(string.Concat(lines.Skip(1).Select(line => $"    {line}\n")));
        }

        text.Append(data.Questions.Length > MostShown ? $"  … and {data.Questions.Length - MostShown} more\n" : "");
        return text.Append($"When it comes back: longsplice model answer MODEL {data.File}\n").ToString();
    }

    /// <summary>What the answers change, and what is held back.</summary>
    public static string Answered(ModelAnswerData data)
    {
        var text = new StringBuilder();
        foreach (var change in data.Changes)
        {
            string value = change.From == change.To ? $"{change.To} confirmed" : $"{change.From} → {change.To}";
            string source = change.Source.Length > 0 ? $"  ({change.Source})" : "";
            text.Append($"{change.Table} {change.Id} {change.Column}: {value}{source}\n");
        }

        if (!data.Conflicts.IsEmpty)
        {
            text.Append($"\nConflicts: {data.Conflicts.Length} answers are held back\n");
        }

        foreach (var conflict in data.Conflicts)
        {
            text.Append($"{conflict.File}:{conflict.Row} {conflict.Table} {conflict.Id} {conflict.Column}, answer {conflict.Answer}\n");
            text.Append($"  {Reason(conflict.Kind)}: found {conflict.Found}; expected {conflict.Expected}\n");
        }

        string done = data.Accepted ? "taken over" : data.Changes.IsEmpty ? "to take over" : "to take over with --accept; nothing has changed";
        return text.Append($"{(text.Length > 0 ? "\n" : "")}{data.Changes.Length} answers {done}; {data.Conflicts.Length} held back, {data.Open} left open\n").ToString();
    }

    private static string Reason(AnswerConflictKind kind) => kind switch
    {
        AnswerConflictKind.Changed => "the model has changed since it was asked (--over-changed lets the answer win)",
        AnswerConflictKind.TwoAnswers => "two answers for one figure",
        AnswerConflictKind.NotANumber => "not a number that fits",
        AnswerConflictKind.NotADate => "its date is none",
        AnswerConflictKind.BreaksCheck => "it breaks a check of the model",
        _ => "the model has no such figure any more",
    };
}
