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
    /// <param name="paths">Models with expectations beside them.</param>
    /// <param name="settings">What a person set.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops it; nothing half-written is left.</param>
    public static VerbResult<BackTestData> Run(
        IReadOnlyList<string> paths, BackTestSettings settings, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        List<Finding> findings = [.. RunFolder.Refusals(settings.Out), .. SameNames(paths)];
        BackTestModel[] models = [.. paths.Select(path => Load(path, paths.Count > 1, findings)).OfType<BackTestModel>()];
        if (findings.Exists(finding => finding.Severity == Severity.Error))
        {
            return VerbResult<BackTestData>.Of([.. findings.Order()], null);
        }

        ImmutableArray<ScoreRow> rows = [.. models.SelectMany(model => Score(model, settings, progress, cancellation))];
        findings.AddRange(rows.SelectMany(row => Reasons(row).Select(finding => models.Length > 1 ? Within(row.Model, finding) : finding)));
        string page = ScoreSheet.Text(models, rows, settings.Draws);
        var refusal = settings.Page is null ? null : TextFile.Write(settings.Page, page);
        var data = new BackTestData(rows, Out: null, refusal is null ? settings.Page : null);
        var result = VerbResult<BackTestData>.Of(refusal is null ? [.. findings] : [.. findings, refusal], data) with
        {
            Record = BackTestRecord.Of(data, models, page, settings),
        };
        return RunFolder.Keep(result, settings.Out, told => told with { Out = settings.Out }, cancellation);
    }

    /// <summary>Loads a model; where there are several, findings say of which.</summary>
    private static BackTestModel? Load(string path, bool isOneOfSeveral, List<Finding> findings)
    {
        List<Finding> own = [];
        var model = BackTestModel.Load(path, own);
        findings.AddRange(own.Select(finding => isOneOfSeveral && finding.File != path ? Within(BackTestModel.NameOf(path), finding) : finding));
        return model;
    }

    private static Finding Within(string model, Finding finding) => finding with { File = $"{model}/{finding.File}" };

    private static IEnumerable<Finding> SameNames(IEnumerable<string> paths) => paths
        .GroupBy(BackTestModel.NameOf, StringComparer.OrdinalIgnoreCase)
        .Where(same => same.Count() > 1)
        .Select(same => Finding.Of("LS172", string.Join(" ", same), 0, "MODEL", same.Key, "models whose names differ"));

    private static IEnumerable<ScoreRow> Score(
        BackTestModel model, BackTestSettings settings, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        var scores = new Dictionary<Expectation, ScoreRow>(ReferenceEqualityComparer.Instance);
        foreach (var group in model.Expectations.GroupBy(row => (row.Scenario, model.RunOf(row).Pattern.Name)))
        {
            var (reckoned, pattern) = model.RunOf(group.First());
            foreach (var score in new Scoring(model.Name, reckoned, pattern, settings).Run([.. group], progress, cancellation))
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
