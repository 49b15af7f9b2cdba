using System.Collections.Immutable;
using Longsplice.Model.Checks;
using Longsplice.Model.Cuts;
using Longsplice.Model.Drafts;
using Longsplice.Model.Ids;
using Longsplice.Model.Unknowns;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Verbs;

/// <summary>Makes a model of a question: which items, in which nations?</summary>
public static class ModelNew
{
    /// <summary>Ids of which a finding names all.</summary>
    private const int MostNamed = 20;

    /// <summary>Runs the verb.</summary>
    /// <param name="folder">Folder to make; it must not hold anything yet.</param>
    /// <param name="settings">The question.</param>
    public static VerbResult<ModelNewData> Run(string folder, ModelNewSettings settings)
    {
        var cut = settings.From is null ? Draft(folder, settings) : CutOut(settings.From, settings);
        var findings = cut.Findings;
        if (NewFolder.Refusal(folder) is { } refusal)
        {
            findings = findings.Add(refusal);
        }

        if (findings.IsEmpty && cut.Value is { } made)
        {
            string question = $"What serves {string.Join(", ", settings.Items)} in {string.Join(", ", settings.Nations)}?"
                + (settings.From is { } from ? $" Cut out of {Path.GetFileName(Path.GetFullPath(from))}." : "");
            findings = NewFolder.Write(folder, NewModelFiles.Of(made.Model, made.Severed, question)) is { } failure ? [failure] : [];
        }

        return VerbResult<ModelNewData>.Of(findings, findings.IsEmpty && cut.Value is not null ? DataOf(folder, cut.Value) : null);
    }

    private static LoadResult<ModelCut> Draft(string folder, ModelNewSettings settings)
    {
        string name = settings.Name ?? Path.GetFileName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar));
        var model = DraftModel.Of(name, settings.Items, [.. settings.Nations.Select(DraftNation.Parse)]);
        return LoadResult<ModelCut>.Of(
            new ModelCut(model, []), ModelChecks.Run(model, isComplete: true).Where(finding => finding.Severity == Severity.Error));
    }

    private static LoadResult<ModelCut> CutOut(string from, ModelNewSettings settings)
    {
        var loaded = Inputs.ModelWithoutWarnings(from);
        if (loaded.Value is not { } model)
        {
            return LoadResult<ModelCut>.Of(null, loaded.Findings);
        }

        var items = settings.Items.Select(id => new ItemId(id)).ToHashSet();
        var nations = settings.Nations.Select(id => new NationId(id)).ToHashSet();
        Finding[] findings =
        [
            .. Unknown("--items", settings.Items, "an item of the model", [.. model.Items.Select(row => row.Id.Code)]),
            .. Unknown("--nations", settings.Nations, "a nation of the model", [.. model.Nations.Select(row => row.Id.Code)]),
        ];
        var cut = findings.Length > 0 ? null : ModelCutter.Cut(model, items, nations);
        return findings.Length == 0 && cut is null
            ? LoadResult<ModelCut>.Of(null, [Finding.Of("LS095", from, 0, "", string.Join(", ", settings.Items), $"a demand for it in {string.Join(", ", settings.Nations)}")])
            : LoadResult<ModelCut>.Of(cut is null || settings.Name is null ? cut : cut with { Model = cut.Model with { Name = settings.Name } }, findings);
    }

    private static IEnumerable<Finding> Unknown(
        string option, IEnumerable<string> given, string expected, IReadOnlyCollection<string> known) => given
        .Where(id => !known.Contains(id))
        .Select(id => Finding.Of("LS015", option, 0, "", id, known.Count > MostNamed ? expected : $"{expected}: {string.Join(", ", known)}", Nearest.Hint(id, known)));

    private static ModelNewData DataOf(string folder, ModelCut made) => new(
        folder,
        ModelDescribe.RowsOf(made.Model),
        UnknownCount.Of(made.Model),
        made.Severed);
}
