using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Model.Checks;
using Longsplice.Model.Expectations;
using Longsplice.Runs.Store;
using Longsplice.Runs.Verbs;

namespace Longsplice.Runs.BackTests;

/// <summary>Runs every scenario of which something is published, and sets the run beside it; misses are told, not hidden.</summary>
public static class BackTest
{
    /// <summary>Runs the verb.</summary>
    /// <param name="folders">Folders of models with expectations.</param>
    /// <param name="settings">What a person set.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops it; nothing half-written is left.</param>
    public static VerbResult<BackTestData> Run(
        IReadOnlyList<string> folders, BackTestSettings settings, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        BackTestModel[] models = [.. folders.Select(folder => BackTestModel.Load(folder, findings)).OfType<BackTestModel>()];
        if (findings.Exists(finding => finding.Severity == Severity.Error))
        {
            return VerbResult<BackTestData>.Of([.. findings.Order()], null);
        }

        ImmutableArray<ScoreRow> rows = [.. models.SelectMany(model => Score(model, settings, progress, cancellation))];
        findings.AddRange(rows.SelectMany(Reasons));
        if (settings.Out is { } page && TextFile.Write(page, ScoreSheet.Text(models, rows, settings.Draws)) is { } refusal)
        {
            return VerbResult<BackTestData>.Of([.. findings, refusal], null);
        }

        return VerbResult<BackTestData>.Of([.. findings], new BackTestData(rows, settings.Out));
    }

    private static IEnumerable<ScoreRow> Score(
        BackTestModel model, BackTestSettings settings, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        var scores = new Dictionary<Expectation, ScoreRow>(ReferenceEqualityComparer.Instance);
        foreach (var group in model.Expectations.GroupBy(row => (row.Scenario, model.PatternOf(row).Name)))
        {
            var scoring = new Scoring(model.Name, model.Model, model.PatternOf(group.First()), settings);
            foreach (var score in scoring.Run([.. group], progress, cancellation))
            {
                scores[score.Expectation] = score;
            }
        }

        return model.Expectations.Select(row => scores[row]);
    }

    /// <summary>Every miss has a reason, and nothing else has one.</summary>
    private static IEnumerable<Finding> Reasons(ScoreRow row)
    {
        bool isMissed = row.Verdict is Verdict.Miss or Verdict.InBand;
        bool hasReason = !string.IsNullOrWhiteSpace(row.Expectation.Reason);
        if (row.Verdict == Verdict.Miss && !hasReason)
        {
            yield return At("LS168", "", "why it differs");
        }

        if (hasReason && !isMissed && row.Verdict != Verdict.NotMeasured)
        {
            yield return At("LS169", row.Expectation.Reason!, "nothing");
        }

        Finding At(string code, string found, string expected) =>
            ExpectationFile.At(row.Expectation, code, "reason", found, expected);
    }
}
