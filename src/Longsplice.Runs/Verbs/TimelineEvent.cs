namespace Longsplice.Runs.Verbs;

/// <summary>An event on a timeline.</summary>
/// <param name="Id">Id.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Sentence">What happens, in words.</param>
/// <param name="From">First week.</param>
/// <param name="Until">Last week.</param>
/// <param name="RecoverWeeks">Weeks of recovery after the last week.</param>
/// <param name="Ready">First week in which what is adopted is there; null where nothing is adopted.</param>
public sealed record TimelineEvent(string Id, string Kind, string Sentence, int From, int Until, int RecoverWeeks, int? Ready);
