using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Runs.Options;

/// <summary>What each option costs and is worth, and which to buy.</summary>
[Table("options_chosen", nameof(Option), Meaning = "What each option costs and is worth, and which to buy.")]
public sealed record OptionChosenRow
{
    /// <summary>The option.</summary>
    [Column("The option.")]
    public required OptionId Option { get; init; }

    /// <summary>True where the best portfolio has it.</summary>
    [Column("True where the best portfolio has it.")]
    public required bool Chosen { get; init; }

    /// <summary>Week in which it is adopted, in the first scenario.</summary>
    [Column("Week in which it is adopted, in the first scenario.", Unit = "weeks")]
    public required int Week { get; init; }

    /// <summary>Week in which it is ready, in the first scenario.</summary>
    [Column("Week in which it is ready, in the first scenario.", Unit = "weeks")]
    public required int ReadyWeek { get; init; }

    /// <summary>Chance that it is ready then.</summary>
    [Column("Chance that it is ready then.")]
    public required double Chance { get; init; }

    /// <summary>What it costs.</summary>
    [Column("What it costs.", Unit = "million USD")]
    public required double CostMusd { get; init; }

    /// <summary>What it costs with all that it needs.</summary>
    [Column("What it costs with all that it needs.", Unit = "million USD")]
    public required double CostWithNeedsMusd { get; init; }

    /// <summary>Shortage cost that it spares as the only one, with what it needs.</summary>
    [Column("Shortage cost that it spares as the only one, with what it needs.", Unit = "USD")]
    public required double AloneUsd { get; init; }

    /// <summary>What of that is its own, beyond what its needs spare without it.</summary>
    [Column("What of that is its own, beyond what its needs spare without it.", Unit = "USD")]
    public required double AddsUsd { get; init; }

    /// <summary>Shortage cost that it spares when all others are there.</summary>
    [Column("Shortage cost that it spares when all others are there.", Unit = "USD")]
    public required double LastUsd { get; init; }

    /// <summary>Shortage cost that it spares as the only one when it is bought in week 1.</summary>
    [Column("Shortage cost that it spares as the only one when it is bought in week 1.", Unit = "USD")]
    public required double FromOnsetUsd { get; init; }

    /// <summary>Weeks without any delivery that this makes up for.</summary>
    [Column("Weeks without any delivery that this makes up for.", Unit = "weeks")]
    public required double Weeks { get; init; }

    /// <summary>Those weeks for a million USD; empty where it costs nothing.</summary>
    [Column("Those weeks for a million USD; empty where it costs nothing.", Unit = "weeks")]
    public double? WeeksPerMusd { get; init; }

    /// <summary>Weeks short over all demands that it avoids in runs by policy.</summary>
    [Column("Weeks short over all demands that it avoids in runs by policy.", Unit = "weeks")]
    public required double WeeksShortAvoided { get; init; }

    /// <summary>First week short in such runs without it; empty where none is.</summary>
    [Column("First week short in such runs without it; empty where none is.", Unit = "weeks")]
    public int? FirstWeekWithout { get; init; }

    /// <summary>The same with it.</summary>
    [Column("The same with it.", Unit = "weeks")]
    public int? FirstWeekWith { get; init; }

    /// <summary>Join of the labels of all inputs.</summary>
    [Column("Join of the labels of all inputs.")]
    public required string Label { get; init; }
}
