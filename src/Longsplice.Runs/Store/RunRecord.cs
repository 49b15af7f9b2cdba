using System.Collections.Immutable;
using System.Text.Json;
using Longsplice.Model;
using Longsplice.Model.Scenarios;

namespace Longsplice.Runs.Store;

/// <summary>All that a run folder keeps of what a verb did: a verb gives one, the folder is written from it, verify makes it again.</summary>
public sealed record RunRecord
{
    /// <summary>Words of the normalised command.</summary>
    public required ImmutableArray<string> Command { get; init; }

    /// <summary>The data that <c>--json</c> prints.</summary>
    public required object Answer { get; init; }

    /// <summary>Result tables.</summary>
    public required ImmutableArray<RunTable> Tables { get; init; }

    /// <summary>The model; null where the verb has none, or several.</summary>
    public SupplyModel? Model { get; init; }

    /// <summary>The scenario, with what was set in its place; null where the verb has none, or several.</summary>
    public Scenario? Scenario { get; init; }

    /// <summary>Inputs beside model and scenario; made when the folder is.</summary>
    public IEnumerable<RunFile> Inputs { get; init; } = [];

    /// <summary>Pages to read, such as the brief; made when the folder is.</summary>
    public IEnumerable<RunFile> Pages { get; init; } = [];

    /// <summary>All files but run.json, in order of their paths.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ImmutableArray<RunFile> Files(CancellationToken cancellation) =>
        [.. All(cancellation).OrderBy(file => file.Path, StringComparer.Ordinal)];

    private IEnumerable<RunFile> All(CancellationToken cancellation)
    {
        yield return AnswerFile();
        foreach (var file in InputFiles().Concat(Pages).Concat(Tables.Select(table => table.File())))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return file;
        }
    }

    private IEnumerable<RunFile> InputFiles() =>
    [
        .. Model is null ? [] : RunInputs.Of(Model),
        .. Scenario is null ? Array.Empty<RunFile>() : [RunInputs.Of(Scenario)],
        .. Inputs,
    ];

    /// <summary>Where the folder was written is no part of the answer.</summary>
    private RunFile AnswerFile()
    {
        var data = JsonSerializer.SerializeToNode(Answer, Json.Options)!.AsObject();
        data.Remove("out");
        return RunFile.OfText("answer.json", data.ToJsonString(Json.Options) + "\n");
    }
}
