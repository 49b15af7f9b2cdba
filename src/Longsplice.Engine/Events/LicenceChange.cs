using Longsplice.Model.Tables;

namespace Longsplice.Engine.Events;

/// <summary>Primitive 2, from the licence table: the status that a licence has for some weeks.</summary>
/// <param name="Event">Number of the event in the scenario.</param>
/// <param name="Licence">Number of the licence.</param>
/// <param name="From">First week.</param>
/// <param name="Until">Last week.</param>
/// <param name="Status">Status while it holds.</param>
public sealed record LicenceChange(int Event, int Licence, int From, int Until, LicenceStatus Status);
