using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Results;

/// <summary>What one donation costs the giver in readiness and gains the receiver, beside the same run without it.</summary>
[Table("donations", nameof(Pattern), nameof(Event), Meaning = "What one donation costs the giver in readiness and gains the receiver, beside the same run without it.")]
public sealed record DonationRow : IRunRow
{
    /// <summary>Crisis pattern: events, a crisis id, A&gt;B or A+B.</summary>
    [Column("Crisis pattern: events, a crisis id, A>B or A+B.")]
    public required string Pattern { get; init; }

    /// <summary>Policy: national, theatre or pooled.</summary>
    [Column("Policy: national, theatre or pooled.")]
    public required string Policy { get; init; }

    /// <summary>Case of what is unknown: best.</summary>
    [Column("Case of what is unknown: best.")]
    public required string Case { get; init; }

    /// <summary>Event id.</summary>
    [Column("Event id.")]
    public required string Event { get; init; }

    /// <summary>Site that gives.</summary>
    [Column("Site that gives.")]
    public required SiteId Giver { get; init; }

    /// <summary>Site that receives.</summary>
    [Column("Site that receives.")]
    public required SiteId Receiver { get; init; }

    /// <summary>Item.</summary>
    [Column("Item.")]
    public required ItemId Item { get; init; }

    /// <summary>Week of the donation.</summary>
    [Column("Week of the donation.")]
    public required int Week { get; init; }

    /// <summary>Units that were to be given.</summary>
    [Column("Units that were to be given.")]
    public required double Asked { get; init; }

    /// <summary>Units handed over: what was asked for, or all that there was.</summary>
    [Column("Units handed over: what was asked for, or all that there was.")]
    public required double Given { get; init; }

    /// <summary>Stock of the giver at the start in weeks of its use; empty where it uses none.</summary>
    [Column("Stock of the giver at the start in weeks of its use; empty where it uses none.", Unit = "weeks")]
    public double? HomeCoverStart { get; init; }

    /// <summary>Least stock of the giver from the donation on.</summary>
    [Column("Least stock of the giver from the donation on, in weeks of its use.", Unit = "weeks")]
    public double? HomeCoverLeast { get; init; }

    /// <summary>The same without the donation.</summary>
    [Column("The same without the donation.", Unit = "weeks")]
    public double? HomeCoverLeastWithout { get; init; }

    /// <summary>First week at whose end the giver has 95 % of what it would have without the donation, and from then on; empty is not in the horizon.</summary>
    [Column("First week at whose end the giver has 95 % of what it would have without the donation, and from then on; empty is not in the horizon.")]
    public int? HomeWholeWeek { get; init; }

    /// <summary>Weeks with an empty store that the donation adds; a week with a half-empty one counts half; empty where there was no stock.</summary>
    [Column("Readiness lost: weeks with an empty store that the donation adds; a week with a half-empty one counts half; empty where there was no stock.", Unit = "weeks")]
    public double? HomeReadinessWeeks { get; init; }

    /// <summary>Weeks of the giver's nation's need that go unmet because of the donation.</summary>
    [Column("Weeks of need of the giver's nation that go unmet because of the donation.", Unit = "weeks")]
    public required double HomeShortWeeks { get; init; }

    /// <summary>Weeks of the receiver's nation's need, the structural gap included, that are met because of the donation.</summary>
    [Column("Readiness gained: weeks of need of the receiver's nation, the structural gap included, that are met because of the donation.", Unit = "weeks")]
    public required double AbroadReadinessWeeks { get; init; }

    /// <summary>The same in units.</summary>
    [Column("The same in units.")]
    public required double AbroadMet { get; init; }

    /// <summary>Units that all other nations lack because of the donation.</summary>
    [Column("Units that all other nations lack because of the donation; negative where they lack less.")]
    public required double ElsewhereShort { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
