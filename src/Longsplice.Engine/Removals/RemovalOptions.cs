namespace Longsplice.Engine.Removals;

/// <summary>How elements are taken away.</summary>
/// <param name="OutageWeeks">Weeks for which an element is away, from week 1, where its loss is measured; 1 or more.</param>
/// <param name="Threads">Runs at once; changes no result.</param>
public sealed record RemovalOptions(int OutageWeeks, int Threads);
