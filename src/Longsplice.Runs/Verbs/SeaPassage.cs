using Longsplice.Sea.Passages;

namespace Longsplice.Runs.Verbs;

/// <summary>A passage.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="OpenByDefault">True where it is open unless a person closes it.</param>
/// <param name="Hours">Hours in a canal; null where ships keep their speed.</param>
/// <param name="WaitHours">Hours of waiting.</param>
/// <param name="Basis">What the hours rest on.</param>
public sealed record SeaPassage(
    string Id, string Name, PassageKind Kind, bool OpenByDefault, double? Hours, double WaitHours, string Basis);
