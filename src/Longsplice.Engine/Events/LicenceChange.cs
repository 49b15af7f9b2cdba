using Longsplice.Model.Tables;

namespace Longsplice.Engine.Events;

/// <summary>Primitive 2, from the licence table: the status that a licence has for some weeks.</summary>
/// <param name="Event">Number of the event in the scenario.</param>
/// <param name="Licence">Number of the licence.</param>
/// <param name="From">First week.</param>
/// <param name="Until">Last week.</param>
/// <param name="Status">Status while it holds.</param>
public sealed record LicenceChange(int Event, int Licence, int From, int Until, LicenceStatus Status)
{
    /// <summary>The change that holds in a week: the one that began last, of equals the later; null where none does.</summary>
    internal static LicenceChange? Holding(List<LicenceChange> changes, int licence, int week)
    {
        LicenceChange? last = null;
        foreach (var change in changes)
        {
            bool holds = change.Licence == licence && change.From <= week && week <= change.Until;
            last = holds && (last is null || change.From >= last.From) ? change : last;
        }

        return last;
    }
}
