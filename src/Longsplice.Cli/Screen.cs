using System.Collections.Immutable;
using System.Text.Json;
using Longsplice.Engine;
using Longsplice.Model.Checks;
using Longsplice.Runs;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli;

/// <summary>Prints what verbs give: text for people, one JSON object for programs, findings and progress aside.</summary>
/// <param name="args">Arguments, for the JSON envelope.</param>
/// <param name="output">Where answers go.</param>
/// <param name="errors">Where findings and progress go.</param>
internal sealed class Screen(string[] args, TextWriter output, TextWriter errors) : IDisposable
{
    private readonly List<LateProgress> _progress = [];

    /// <summary>Prints a result and gives its exit code.</summary>
    /// <param name="result">What a verb gave.</param>
    /// <param name="asJson">True for one JSON object.</param>
    /// <param name="text">The text for people; asked for only when there is data.</param>
    /// <param name="data">The data for programs, where it differs from the verb's own.</param>
    public int Show<T>(VerbResult<T> result, bool asJson, Func<T, string> text, Func<T, object>? data = null)
        where T : class
    {
        Dispose();
        if (asJson)
        {
            output.WriteLine(Envelope(result.Code, result.Findings, result.Data is { } value ? data?.Invoke(value) ?? value : new { }));
            return result.Code;
        }

        foreach (var finding in result.Findings)
        {
            string word = finding.Severity == Severity.Error ? "" : $"{finding.Severity.ToString().ToLowerInvariant()} ";
            errors.WriteLine(Printable(word + finding));
        }

        if (result.Data is { } shown)
        {
            output.Write(text(shown));
        }

        return result.Code;
    }

    /// <summary>What stands in a file may move a terminal's cursor; it is shown as a mark.</summary>
    private static string Printable(string text) =>
        string.Concat(text.Select(mark => char.IsControl(mark) && mark != '\n' ? '\uFFFD' : mark));

    /// <summary>Prints text as it is.</summary>
    public int Print(string text)
    {
        output.Write(text);
        return ExitCode.Done;
    }

    /// <summary>Progress for work that takes longer than a second.</summary>
    public IProgress<RunProgress> Progress()
    {
        var progress = new LateProgress(errors);
        _progress.Add(progress);
        return progress;
    }

    /// <summary>Says no more of how far work is.</summary>
    public void Dispose() => _progress.ForEach(one => one.Dispose());

    /// <summary>Stages of long work, each on a line.</summary>
    public IProgress<string> Stages() => new Progress<string>(stage => errors.WriteLine($"{stage} …"));

    private string Envelope(int code, ImmutableArray<Finding> findings, object data) => JsonSerializer.Serialize(
        new
        {
            Schema = 1,
            About.Version,
            Command = args.Prepend("longsplice"),
            Ok = code == ExitCode.Done,
            ExitCode = code,
            Findings = findings.Select(finding => new
            {
                finding.Code,
                finding.Severity,
                finding.File,
                finding.Row,
                finding.Column,
                finding.Found,
                finding.Expected,
                finding.Hint,
            }),
            Data = data,
        },
        Json.Options);
}
