using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Plan.Options;

/// <summary>What a shorter part of a lead time is worth, in the best portfolio.</summary>
/// <param name="Option">The option.</param>
/// <param name="Part">The part; null for a lead time that is given as a whole.</param>
/// <param name="Weeks">Weeks that it takes.</param>
/// <param name="WeekLessUsd">Shortage cost that one week less would spare.</param>
/// <param name="NoneUsd">Shortage cost that would be spared if it took no time.</param>
public sealed record LeadPartValue(OptionId Option, LeadPart? Part, int Weeks, double WeekLessUsd, double NoneUsd);
