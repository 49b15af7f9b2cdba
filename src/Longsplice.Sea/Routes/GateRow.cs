namespace Longsplice.Sea.Routes;

/// <summary>From one mooring, under one set of closures.</summary>
/// <param name="Miles">Miles to each gate point by any others; infinite where it is closed or not reached.</param>
/// <param name="First">The first gate point on that way.</param>
internal sealed record GateRow(float[] Miles, int[] First)
{
    /// <summary>The gate point by which another mooring is reached soonest, and the miles; −1 where there is none.</summary>
    public (float Miles, int Last) To(float[] gateMiles)
    {
        float best = float.PositiveInfinity;
        int last = -1;
        for (int gate = 0; gate < gateMiles.Length; gate++)
        {
            float miles = Miles[gate] + gateMiles[gate];
            if (miles < best)
            {
                (best, last) = (miles, gate);
            }
        }

        return (best, last);
    }
}
