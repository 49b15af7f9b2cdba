using Longsplice.Model;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Runs.Briefs;

/// <summary>All that a brief, a terminal or a screen may read of a run: inputs, result tables, hashes.</summary>
public sealed class Story
{
    /// <summary>Gathers a story.</summary>
    public Story(SupplyModel model, Scenario scenario, ResultTables tables, IReadOnlyList<string> structuralLimits)
    {
        Model = model;
        Scenario = scenario;
        Tables = tables;
        StructuralLimits = structuralLimits;
        Provenance = Provenance.Of(model);
        ModelHash = Longsplice.Model.Files.ModelHash.Of(model);
        ScenarioHash = ScenarioText.HashOf(scenario);
        Names = new Names(model, scenario);
    }

    /// <summary>The model.</summary>
    public SupplyModel Model { get; }

    /// <summary>The scenario as it was run.</summary>
    public Scenario Scenario { get; }

    /// <summary>The result tables.</summary>
    public ResultTables Tables { get; }

    /// <summary>Ids of what binds before any event.</summary>
    public IReadOnlyList<string> StructuralLimits { get; }

    /// <summary>How the model's figures are known.</summary>
    public Provenance Provenance { get; }

    /// <summary>Hash of the model.</summary>
    public string ModelHash { get; }

    /// <summary>Hash of the scenario.</summary>
    public string ScenarioHash { get; }

    /// <summary>What people call things.</summary>
    public Names Names { get; }

    /// <summary>Label of the run's results; PUBLIC where nothing is marked.</summary>
    public string Label => Tables.Service.FirstOrDefault()?.Label is { Length: > 0 } label ? label : Model.Markings.Names[0];

    /// <summary>Service rows of the run.</summary>
    public IEnumerable<ServiceRow> Service => Tables.Service.Where(row => row.Pattern != "baseline");
}
