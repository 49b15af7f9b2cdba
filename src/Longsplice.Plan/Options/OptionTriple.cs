using System.Collections.Immutable;
using Longsplice.Model.Ids;

namespace Longsplice.Plan.Options;

/// <summary>The options that buy the most weeks for a million each, up to three, and what they do together.</summary>
/// <param name="Options">The options, best first; none that is worth nothing.</param>
/// <param name="CostMusd">What they cost together with what they need, in million USD.</param>
/// <param name="ValueUsd">Shortage cost that they spare together.</param>
/// <param name="SumUsd">Sum of what each spares alone.</param>
/// <param name="Weeks">Weeks without any delivery that the value makes up for.</param>
public sealed record OptionTriple(
    ImmutableArray<OptionId> Options, double CostMusd, double ValueUsd, double SumUsd, double Weeks);
