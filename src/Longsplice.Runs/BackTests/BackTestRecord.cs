using Longsplice.Model.Expectations;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.BackTests;

/// <summary>What a run folder keeps of a back-test: each model in a folder of its name, with its expectations and scenarios.</summary>
internal static class BackTestRecord
{
    public static RunRecord Of(BackTestData data, BackTestModel[] models, string page, BackTestSettings settings) => new()
    {
        Command = RunCommand.Of("back-test", settings, [.. models.Select(FolderOf)]),
        Answer = data,
        Tables = [RunTable.Of(data.Rows)],
        Inputs = models.SelectMany(Inputs),
        Pages = [RunFile.OfText("score-sheet.md", page)],
    };

    private static string FolderOf(BackTestModel model) => $"{RunInputs.Folder}models/{model.Name}";

    private static IEnumerable<RunFile> Inputs(BackTestModel model)
    {
        string folder = FolderOf(model);
        return RunInputs.Of(model.Model, folder)
            .Append(RunTable.Of(model.Expectations).File($"{folder}/{ExpectationFile.Name}"))
            .Concat(model.Scenarios.Select(one => RunInputs.Of(one.Value.Scenario, $"{folder}/scenarios/{one.Key}.yaml")));
    }
}
