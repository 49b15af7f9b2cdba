namespace Longsplice.Model.Links;

/// <summary>Days by road where a model gives none: what <c>model link</c> proposes and what computed lanes take.</summary>
public static class Overland
{
    /// <summary>Handling at the ends, in days.</summary>
    public const double HandlingDays = 1;

    /// <summary>Roads are longer than the great circle by about this much.</summary>
    private const double Detour = 1.3;

    private const double KmPerDay = 500;

    /// <summary>Days on the road, handling left out.</summary>
    /// <param name="greatCircleKm">Kilometres of the great circle between the ends, 0 or more.</param>
    public static double Days(double greatCircleKm) => greatCircleKm * Detour / KmPerDay;
}
