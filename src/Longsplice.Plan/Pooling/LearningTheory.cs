namespace Longsplice.Plan.Pooling;

/// <summary>What falls by the slope each time the number made doubles.</summary>
public enum LearningTheory
{
    /// <summary>The cost of the unit (Crawford 1944): c_x = T1·x^b; a lot costs the sum.</summary>
    Unit,

    /// <summary>The average cost of all so far (Wright 1936): x units cost T1·x^(1+b).</summary>
    CumulativeAverage,
}
