namespace Longsplice.Engine.Phases;

/// <summary>Sums over the claims of a class.</summary>
internal struct ClaimSums
{
    /// <summary>Units asked, before a contract's maximum.</summary>
    public double Asks;

    /// <summary>Units claimed.</summary>
    public double Claims;

    /// <summary>The smaller of claim and rate.</summary>
    public double First;

    /// <summary>Units a week drawn in the long run.</summary>
    public double Rates;

    /// <summary>Adds the sums of another class.</summary>
    public void Add(ClaimSums other)
    {
        Asks += other.Asks;
        Claims += other.Claims;
        First += other.First;
        Rates += other.Rates;
    }
}
