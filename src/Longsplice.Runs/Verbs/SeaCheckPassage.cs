namespace Longsplice.Runs.Verbs;

/// <summary>A passage with the pair that proves it.</summary>
/// <param name="Passage">Id.</param>
/// <param name="From">Start of the pair.</param>
/// <param name="To">Its end.</param>
/// <param name="OpenNm">Miles while it is open; null where there is no route.</param>
/// <param name="ClosedNm">Miles while it is closed; null where there is no route.</param>
/// <param name="Cuts">True where the way crosses it, and is longer or gone once it is closed.</param>
public sealed record SeaCheckPassage(string Passage, string From, string To, double? OpenNm, double? ClosedNm, bool Cuts);
