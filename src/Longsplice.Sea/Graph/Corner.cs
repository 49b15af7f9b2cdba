using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Graph;

/// <summary>
/// A place where a taut string round the land may bend: a convex point of a line at some miles off land, with its
/// neighbours on that line. Places with neither neighbour (channels, gates) let a string bend either way.
/// </summary>
/// <param name="At">The place.</param>
/// <param name="Before">The point before; the place itself where there is none.</param>
/// <param name="After">The point after; the place itself where there is none.</param>
/// <param name="Clearance">Miles off land that legs keep near it.</param>
internal readonly record struct Corner(UnitVector At, UnitVector Before, UnitVector After, double Clearance)
{
    /// <summary>A place that is no corner of land.</summary>
    public static Corner Free(UnitVector at, double clearance) => new(at, at, at, clearance);

    /// <summary>True where a string that comes from elsewhere may bend here: both neighbours on one side of it.</summary>
    public bool IsTangent(UnitVector from) => At.Cross(Before).Dot(from) * At.Cross(After).Dot(from) >= -1e-18;
}
