using Longsplice.Model;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Runs.Briefs;

/// <summary>All that an answer or a brief is made from; nothing else is read.</summary>
public sealed record BriefInput
{
    /// <summary>The model: names, sources and labels.</summary>
    public required SupplyModel Model { get; init; }

    /// <summary>The scenario: events, dates and policy.</summary>
    public required Scenario Scenario { get; init; }

    /// <summary>The result tables, in the order in which they are written.</summary>
    public required ResultTables Tables { get; init; }

    /// <summary>How many numbers of the model are read, recalled, by definition, assumed, synthetic.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>SHA-256 of the model, in hex.</summary>
    public required string ModelHash { get; init; }

    /// <summary>SHA-256 of the scenario, in hex.</summary>
    public required string ScenarioHash { get; init; }

    /// <summary>Version of Longsplice.</summary>
    public required string Version { get; init; }

    /// <summary>The command, normalised: without threads, output folder and machine paths.</summary>
    public required string Command { get; init; }
}
