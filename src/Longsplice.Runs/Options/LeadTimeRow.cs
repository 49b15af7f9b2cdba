using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Runs.Options;

/// <summary>What a shorter lead time is worth, part by part, in the best portfolio.</summary>
[Table("lead_times", nameof(Option), nameof(Part), Meaning = "What a shorter lead time is worth, part by part, in the best portfolio.")]
public sealed record LeadTimeRow
{
    /// <summary>The option.</summary>
    [Column("The option.")]
    public required OptionId Option { get; init; }

    /// <summary>Part of the lead time; all where it is given as a whole.</summary>
    [Column("Part of the lead time; all where it is given as a whole.")]
    public required string Part { get; init; }

    /// <summary>Weeks that it takes.</summary>
    [Column("Weeks that it takes.", Unit = "weeks")]
    public required int Weeks { get; init; }

    /// <summary>Shortage cost that one week less spares.</summary>
    [Column("Shortage cost that one week less spares.", Unit = "USD")]
    public required double WeekLessUsd { get; init; }

    /// <summary>Shortage cost that is spared when it takes no time.</summary>
    [Column("Shortage cost that is spared when it takes no time.", Unit = "USD")]
    public required double NoneUsd { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
