using System.Collections.Immutable;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Scenarios;

/// <summary>A dated change to capacity, permission, route, demand or stock. Every kind uses some of the fields.</summary>
[Table("events", nameof(Id), Meaning = "A dated change to capacity, permission, route, demand or stock.")]
public sealed record ScenarioEvent
{
    /// <summary>Id of the event.</summary>
    [Column("Id of the event, unique in the scenario.")]
    public required string Id { get; init; }

    /// <summary>Kind of the event.</summary>
    [Column("Kind of the event.")]
    public required string Kind { get; init; }

    /// <summary>First week or date; empty is the first week of the run.</summary>
    [Column("First week or date; empty is the first week of the run.")]
    public WeekOrDate? From { get; init; }

    /// <summary>Last week or date; empty is the last week of the run.</summary>
    [Column("Last week or date; empty is the last week of the run.")]
    public WeekOrDate? Until { get; init; }

    /// <summary>Weeks of a straight line back to full capacity after the last week.</summary>
    [Column("Weeks of a straight line back to full capacity after the last week.", Min = 0, Max = 5200)]
    public int RecoverWeeks { get; init; }

    /// <summary>Passage, or group of passages.</summary>
    [Column("Passage, or group of passages.")]
    public PassageId? Passage { get; init; }

    /// <summary>Lane.</summary>
    [Column("Lane.")]
    public LaneId? Lane { get; init; }

    /// <summary>Contract.</summary>
    [Column("Contract.")]
    public ContractId? Contract { get; init; }

    /// <summary>Site.</summary>
    [Column("Site.")]
    public SiteId? Site { get; init; }

    /// <summary>Recipe.</summary>
    [Column("Recipe.")]
    public RecipeId? Recipe { get; init; }

    /// <summary>Production line.</summary>
    [Column("Production line.")]
    public LineId? Line { get; init; }

    /// <summary>Nation.</summary>
    [Column("Nation.")]
    public NationId? Nation { get; init; }

    /// <summary>Final demand.</summary>
    [Column("Final demand.")]
    public DemandId? Demand { get; init; }

    /// <summary>Licence.</summary>
    [Column("Licence.")]
    public LicenceId? Licence { get; init; }

    /// <summary>Service.</summary>
    [Column("Service.")]
    public ServiceId? Service { get; init; }

    /// <summary>Cable segment.</summary>
    [Column("Cable segment.")]
    public CableSegmentId? Segment { get; init; }

    /// <summary>Corridor of cables.</summary>
    [Column("Corridor of cables.")]
    public CorridorId? Corridor { get; init; }

    /// <summary>Option.</summary>
    [Column("Option.")]
    public OptionId? Option { get; init; }

    /// <summary>Phase that begins.</summary>
    [Column("Phase that begins.")]
    public PhaseName? Name { get; init; }

    /// <summary>Item.</summary>
    [Column("Item.")]
    public ItemId? Item { get; init; }

    /// <summary>Items; empty is all.</summary>
    [Column("Items; empty is all.")]
    public ImmutableArray<ItemId> Items { get; init; } = [];

    /// <summary>Nation that exports.</summary>
    [Column("Nation that exports.")]
    public NationId? Exporter { get; init; }

    /// <summary>Nations that import; empty is all.</summary>
    [Column("Nations that import; empty is all.")]
    public ImmutableArray<NationId> Importers { get; init; } = [];

    /// <summary>Units a week over all transfers that a quota covers.</summary>
    [Column("Units a week over all transfers that the quota covers.", Min = 0, ExcludesMin = true)]
    public double? PerWeek { get; init; }

    /// <summary>Days added.</summary>
    [Column("Days added.", Unit = "days", Min = 0, Max = 3650)]
    public double? ExtraDays { get; init; }

    /// <summary>Share of capacity that remains.</summary>
    [Column("Share of capacity that remains.", Min = 0, Max = 1)]
    public double? Remaining { get; init; }

    /// <summary>What the requirement, or the cost, is multiplied by.</summary>
    [Column("What the requirement, or the cost, is multiplied by.", Min = 0)]
    public double? Factor { get; init; }

    /// <summary>Units a week added to each demand.</summary>
    [Column("Units a week added to each demand.")]
    public double? AddPerWeek { get; init; }

    /// <summary>Units of stock.</summary>
    [Column("Units of stock.", Min = 0, ExcludesMin = true)]
    public double? Quantity { get; init; }

    /// <summary>Site that gives, or nation with one site that stocks the item.</summary>
    [Column("Site that gives, or nation with one site that stocks the item.")]
    public string? Giver { get; init; }

    /// <summary>Site that receives, or nation with one site that stocks the item.</summary>
    [Column("Site that receives, or nation with one site that stocks the item.")]
    public string? Receiver { get; init; }

    /// <summary>Week or date by which the giver's stock is to be replaced.</summary>
    [Column("Week or date by which the giver's stock is to be replaced.")]
    public WeekOrDate? ReplaceBy { get; init; }

    /// <summary>Status of a licence.</summary>
    [Column("Status of the licence.")]
    public LicenceStatus? Status { get; init; }

    /// <summary>File, as findings name it; empty where the event came from no file.</summary>
    public string File { get; init; } = "";

    /// <summary>Line of the file; 0 where the event came from no file.</summary>
    public int FileLine { get; init; }
}
