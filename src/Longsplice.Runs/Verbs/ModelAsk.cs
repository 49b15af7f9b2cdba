using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Files;
using Longsplice.Model.Ids;
using Longsplice.Model.Questions;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Verbs;

/// <summary>Writes a questionnaire for the figures of a model that are unknown or weak.</summary>
public static class ModelAsk
{
    private const int MostOfRun = 10;

    /// <summary>Runs the verb.</summary>
    /// <param name="model">The model.</param>
    /// <param name="settings">Whom or what to ask about.</param>
    /// <param name="file">Workbook to write.</param>
    public static VerbResult<ModelAskData> Run(string model, ModelAskSettings settings, string file)
    {
        var loaded = Inputs.ModelWithoutWarnings(model);
        if (loaded.Value is not { } tables)
        {
            return VerbResult<ModelAskData>.Of(loaded.Findings, null);
        }

        List<Finding> findings = TextFile.Taken(file) is { } taken ? [taken] : [];
        var (subject, all) = QuestionsOf(tables, settings, findings);
        ImmutableArray<Question> asked = [.. all.Take(settings.Most ?? (settings.Run is null ? int.MaxValue : MostOfRun))];
        if (findings.Count == 0 && asked.Length > 0)
        {
            var questionnaire = new Questionnaire(tables.Name, ModelHash.Of(tables), subject, settings.Today, asked);
            findings.AddRange(TextFile.WriteNew(file, path => QuestionnaireBook.Write(path, questionnaire)) is { } failure ? [failure] : []);
        }

        return VerbResult<ModelAskData>.Of(
            [.. findings],
            findings.Count > 0 ? null : new ModelAskData(asked.IsEmpty ? null : file, subject, [.. asked.Select(AskedOf)], all.Length - asked.Length));
    }

    private static (string Subject, ImmutableArray<Question> Questions) QuestionsOf(
        SupplyModel model, ModelAskSettings settings, List<Finding> findings)
    {
        var finder = new QuestionFinder(model);
        if (settings.Site is { } site)
        {
            var id = new SiteId(site);
            return model.Sites.Contains(id)
                ? (model.Sites.Get(id).Name ?? site, finder.Concerning(QuestionScope.OfSite(model, id)))
                : Refuse(findings, "--site", site, "a site of the model", model.Sites.Select(row => row.Id.Code));
        }

        if (settings.Nation is { } nation)
        {
            var id = new NationId(nation);
            return model.Nations.Contains(id)
                ? (model.Nations.Get(id).Name ?? nation, finder.Concerning(QuestionScope.OfNation(model, id)))
                : Refuse(findings, "--nation", nation, "a nation of the model", model.Nations.Select(row => row.Id.Code));
        }

        return ($"the run in {Path.GetFileName(Path.GetFullPath(settings.Run!))}", finder.Ranked(SensitivityOf(settings.Run!, findings)));
    }

    private static IReadOnlyList<SensitiveFigure> SensitivityOf(string run, List<Finding> findings)
    {
        string path = Path.Combine(run, "tables", "sensitivity.csv");
        if (File.Exists(path))
        {
            return SensitivityFile.Read(path, findings);
        }

        findings.Add(Directory.Exists(run)
            ? Finding.Of("LS116", run, 0, "", "no tables/sensitivity.csv", "a run made with --draws")
            : Finding.Of("LS050", run, 0, "", "no such folder", "a run folder"));
        return [];
    }

    private static (string Subject, ImmutableArray<Question> Questions) Refuse(
        List<Finding> findings, string option, string given, string expected, IEnumerable<string> known)
    {
        findings.Add(Finding.Of("LS015", option, 0, "", given, expected, Nearest.Hint(given, known)));
        return ("", []);
    }

    private static AskedFigure AskedOf(Question question) => new(
        question.Text,
        question.Figure.Table,
        question.Figure.Key,
        question.Figure.Column.Name,
        question.Figure.Text,
        question.Known);
}
