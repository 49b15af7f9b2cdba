using System.Collections.Immutable;

namespace Longsplice.Sea.Routes;

/// <summary>The ports that a code or name fits, and the one that is meant.</summary>
/// <param name="Fit">How they fit.</param>
/// <param name="Taken">
/// Row of the port that is meant: the only one, the one of the largest harbour, or the largest of ports within
/// <see cref="NearMiles"/> of it; null where several may be meant.
/// </param>
/// <param name="Rows">Rows of all that fit, largest harbours first; after those of a name others that have it as another name.</param>
public sealed record PortMatch(PortFit Fit, int? Taken, ImmutableArray<int> Rows)
{
    /// <summary>Nautical miles within which ports of a name are taken for one place.</summary>
    public const double NearMiles = 30;

    /// <summary>Nothing fits.</summary>
    public static PortMatch Nothing { get; } = new(PortFit.None, null, []);

    /// <summary>True where a person should be told which port was taken: others fit as well, or its whole name is another.</summary>
    public bool IsChoice => Taken is not null && (Rows.Length > 1 || Fit >= PortFit.Words);
}
