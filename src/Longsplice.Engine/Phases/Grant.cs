namespace Longsplice.Engine.Phases;

/// <summary>How far a class of claims is served: a share of first claims, and a share of what is then still asked.</summary>
internal struct Grant
{
    /// <summary>Share served of the smaller of claim and rate.</summary>
    public double First;

    /// <summary>Share served of the rest of the claim.</summary>
    public double Rest;

    /// <summary>Units served of a claim; exactly the claim when everything is served.</summary>
    /// <param name="claim">Units asked.</param>
    /// <param name="rate">Units that the claimant draws in the long run.</param>
    public readonly double Of(double claim, double rate)
    {
        double first = double.MinNative(claim, rate) * First;
        return Rest == 1 ? claim : first + ((claim - first) * Rest);
    }
}
