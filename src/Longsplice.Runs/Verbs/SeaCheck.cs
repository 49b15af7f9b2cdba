using Longsplice.Model.Checks;
using Longsplice.Sea;
using Longsplice.Sea.Passages;
using Longsplice.Sea.Routes;

namespace Longsplice.Runs.Verbs;

/// <summary>Checks the built graph: every passage cuts, every port is reached, distances match published ones.</summary>
public static class SeaCheck
{
    /// <summary>Runs the verb.</summary>
    /// <param name="distances">CSV of published distances; null leaves that check out.</param>
    /// <param name="reasons">CSV of reasons for misses, for the page; null for none.</param>
    /// <param name="table">Markdown page to write of all pairs; null writes none.</param>
    public static VerbResult<SeaCheckData> Run(string? distances, string? reasons, string? table)
    {
        var graph = SeaGraph.Load();
        var finder = new RouteFinder(graph);
        var findings = new List<Finding>();
        var pairs = distances is null ? [] : PublishedDistances.Read(distances, findings);
        var why = reasons is null ? [] : PublishedDistances.Reasons(reasons, findings);
        if (findings.Count > 0)
        {
            return VerbResult<SeaCheckData>.Of([.. findings], null);
        }

        var data = new SeaCheckData(
            [.. PassageProbe.All.Select(probe => Probe(finder, probe))],
            graph.Ports.All.Count(port => !port.IsOnGreatLakes),
            [.. graph.UnreachedPorts().Select(port => port.ToString())],
            [.. pairs.AsParallel().AsOrdered().Select(pair => PublishedDistances.Compare(finder, pair))]);
        if (table is not null && PublishedDistances.WriteTable(table, data, why) is { } notWritten)
        {
            findings.Add(notWritten);
        }

        bool isSound = data.Passages.All(passage => passage.Cuts) && data.PortsUnreached.IsEmpty;
        var result = VerbResult<SeaCheckData>.Of([.. findings], data);
        return isSound || findings.Count > 0 ? result : result with { Code = ExitCode.No };
    }

    private static SeaCheckPassage Probe(RouteFinder finder, PassageProbe probe)
    {
        Mooring from = finder.Moor(probe.Start), to = finder.Moor(probe.End);
        var open = finder.Find(from, to, probe.Closed) as Route;
        var shut = finder.Find(from, to, probe.Closed.Close(probe.Passage)) as Route;
        bool isCrossed = open?.Passages.Contains(probe.Passage) == true;
        return new SeaCheckPassage(
            probe.Passage,
            probe.From,
            probe.To,
            open is null ? null : Math.Round(open.Miles, 1),
            shut is null ? null : Math.Round(shut.Miles, 1),
            isCrossed && (shut is null || (shut.Miles > open!.Miles && !shut.Passages.Contains(probe.Passage))));
    }
}
