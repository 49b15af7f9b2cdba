using System.Collections.Immutable;
using System.Text.Json;
using Longsplice.Model.Files;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;
using Longsplice.Runs.Briefs;
using Longsplice.Runs.Verbs;

namespace Longsplice.Runs.Store;

/// <summary>The files of a run folder, as bytes in memory: written by stress, made again by verify.</summary>
public static class RunContents
{
    /// <summary>All files but run.json, in order of their paths.</summary>
    public static ImmutableArray<RunFile> Of(Story story, CancellationToken cancellation)
    {
        var tables = Tables(story.AllTables, cancellation).ToArray();
        return
        [
            .. new[] { AnswerFile(story), RunFile.OfText("brief.html", Brief.Html(story)) }
                .Concat(InputFiles(story))
                .Concat(tables)
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>What is needed to run again: tables and scenario in canonical form.</summary>
    private static IEnumerable<RunFile> InputFiles(Story story) =>
    [
        .. ModelFiles.Files(story.Model).Select(file => RunFile.OfText($"inputs/model/{file.Name}", file.Text)),
        RunFile.OfText("inputs/scenario.yaml", ScenarioText.Of(story.Whole)),
    ];

    private static IEnumerable<RunFile> Tables(ResultTables tables, CancellationToken cancellation)
    {
        foreach (var (schema, rows) in tables.All)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return RunFile.OfText($"tables/{schema.Table.Name}.csv", TableWriter.Text(schema, rows), rows.Count);
        }
    }

    private static RunFile AnswerFile(Story story)
    {
        var data = new
        {
            Answer = Answer.Lines(story),
            Totals = Stress.Totals(story.AllTables),
            story.AllTables.FirstOut,
            story.AllTables.Spillover,
            story.AllTables.Donations,
            UnknownCount = story.Provenance.Unknown,
        };
        return RunFile.OfText("answer.json", JsonSerializer.Serialize(data, Json.Options) + "\n");
    }
}
