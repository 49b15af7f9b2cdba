using Longsplice.Engine;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Results;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Runs.Briefs;

/// <summary>All that a brief, a terminal or a screen may read of a run: inputs, result tables, hashes.</summary>
public sealed class Story
{
    private readonly StressOptions _options;
    private readonly ResultLines _lines;
    private readonly ILookup<(DemandId Demand, bool IsBaseline), ServiceRow> _service;
    private readonly ILookup<(RecipeId Recipe, bool IsBaseline), ProductionRow> _production;

    /// <summary>Gathers a story.</summary>
    public Story(
        SupplyModel model,
        Scenario scenario,
        ResultTables tables,
        IReadOnlyList<string> structuralLimits,
        StressOptions? options = null)
    {
        Model = model;
        Whole = scenario;
        _options = options ?? StressOptions.Default;
        AllTables = tables;
        Pattern = CrisisPattern.Named(scenario, tables.HeadlinePattern() ?? AskedPattern);
        Scenario = Pattern.Scenario;
        Tables = tables.Best(Pattern.Name);
        StructuralLimits = structuralLimits;
        Provenance = Provenance.Of(model);
        ModelHash = Longsplice.Model.Files.ModelHash.Of(model);
        ScenarioHash = ScenarioText.HashOf(scenario);
        Names = new Names(model, Scenario);
        Colours = new EventColours(Scenario, Tables);
        _lines = new ResultLines(tables.All);
        _service = Tables.Service.ToLookup(row => (row.Demand, IsBaseline(row.Pattern)));
        _production = Tables.Production.ToLookup(row => (row.Recipe, IsBaseline(row.Pattern)));
    }

    /// <summary>The model.</summary>
    public SupplyModel Model { get; }

    /// <summary>The scenario with all its crises.</summary>
    public Scenario Whole { get; }

    /// <summary>The pattern of crises that pages tell: the one with the greatest shortage value.</summary>
    public CrisisPattern Pattern { get; }

    /// <summary>The one pattern that a person asked for; null where all were run.</summary>
    public string? AskedPattern => _options.Pattern;

    /// <summary>True where several crises were run in all their patterns, so that theatres are told side by side.</summary>
    public bool IsAcrossTheatres => _options.IsAcrossTheatres(Whole);

    /// <summary>The one policy that a person asked for where others would be set beside it; null where they are, or would not be.</summary>
    public PolicyName? AskedPolicy => _options.OnePolicy && IsAcrossTheatres ? Whole.Policy.Name : null;

    /// <summary>The scenario of that pattern.</summary>
    public Scenario Scenario { get; }

    /// <summary>The result tables with all patterns and all cases of what is unknown.</summary>
    public ResultTables AllTables { get; }

    /// <summary>The result tables of the best case and the pattern that pages tell.</summary>
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

    /// <summary>Draws of the run; 0 where nothing was drawn.</summary>
    public int Draws => Tables.Bands.FirstOrDefault()?.Draws ?? 0;

    /// <summary>Label of the run's results; PUBLIC where nothing is marked.</summary>
    public string Label => Model.Markings.Shown(Tables.Service.FirstOrDefault()?.Label);

    /// <summary>Colours of the events.</summary>
    internal EventColours Colours { get; }

    /// <summary>What runs out first in each case, in the pattern that pages tell.</summary>
    public IEnumerable<FirstOutRow> FirstOutOfCases => AllTables.FirstOut.Where(row => row.Pattern == Pattern.Name);

    /// <summary>Service rows of the run.</summary>
    public IEnumerable<ServiceRow> Service => Tables.Service.Where(row => !IsBaseline(row.Pattern));

    /// <summary>Service rows of a demand, week by week.</summary>
    public IReadOnlyList<ServiceRow> ServiceOf(DemandId demand, bool baseline = false) => [.. _service[(demand, baseline)]];

    /// <summary>Production rows of a recipe, week by week.</summary>
    public IReadOnlyList<ProductionRow> ProductionOf(RecipeId recipe, bool baseline = false) => [.. _production[(recipe, baseline)]];

    /// <summary>A number of a result, with the line of the row that holds it.</summary>
    /// <param name="row">A row of <see cref="AllTables"/>, the very object.</param>
    /// <param name="text">The number as shown.</param>
    public Figure Cite(object row, string text) => _lines.Cite(row, text);

    private static bool IsBaseline(string pattern) => pattern == ResultTables.BaselinePattern;
}
