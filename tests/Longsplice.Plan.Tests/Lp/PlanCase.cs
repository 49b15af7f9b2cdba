using System.Text.Json;
using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Plan.Lp;

namespace Longsplice.Plan.Tests.Lp;

/// <summary>A check case of the plan from a file: tables, events, and what it must come to.</summary>
internal sealed class PlanCase
{
    private readonly JsonElement _root;

    private PlanCase(JsonElement root)
    {
        _root = root;
        var model = CaseModel.Of(root.GetProperty("tables"));
        var scenario = new Scenario
        {
            Start = new DateOnly(2027, 1, 4),
            Weeks = root.GetProperty("scenario").GetProperty("weeks").GetInt32(),
            Events = [.. CaseModel.Profiles(root.GetProperty("tables")), .. Events()],
        };
        Network = NetworkCompiler.Compile(model, scenario);
        Start = ProgressiveFilling.Fill(Network);
        Course = CourseBuilder.Build(Network, Start, EventTranslator.Translate(Network, scenario.Events, _ => true));
    }

    public SupplyNetwork Network { get; }

    public StartState Start { get; }

    public Course Course { get; }

    public JsonElement Expected => _root.GetProperty("expected");

    public JsonElement StartOnHand => _root.GetProperty("start").GetProperty("on_hand");

    public static PlanCase Load(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return new PlanCase(document.RootElement.Clone());
    }

    private IEnumerable<ScenarioEvent> Events() =>
        _root.GetProperty("scenario").GetProperty("events").EnumerateArray().Select(row => new ScenarioEvent
        {
            Id = Text(row, "id")!,
            Kind = Text(row, "kind")!,
            From = WeekOrDate.OfWeek(row.GetProperty("from").GetInt32()),
            Until = row.TryGetProperty("until", out var until) ? WeekOrDate.OfWeek(until.GetInt32()) : null,
            Recipe = Text(row, "recipe") is { } recipe ? new RecipeId(recipe) : null,
            Demand = Text(row, "demand") is { } demand ? new DemandId(demand) : null,
            Exporter = Text(row, "exporter") is { } exporter ? new NationId(exporter) : null,
            Items = row.TryGetProperty("items", out var items) ? [.. items.EnumerateArray().Select(item => new ItemId(item.GetString()!))] : [],
            Remaining = Number(row, "remaining"),
            Factor = Number(row, "factor"),
        });

    public static string? Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) ? value.GetString() : null;

    public static double? Number(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;
}
