namespace Longsplice.Plan.Pooling;

/// <summary>
/// What units cost as more are made: b = ln(slope) / ln 2, so that each doubling multiplies the cost by the slope.
/// </summary>
/// <param name="firstUnit">T1, cost of the first unit ever made, in USD.</param>
/// <param name="slope">Above 0, at most 1; 1 learns nothing.</param>
/// <param name="theory">What falls by the slope.</param>
/// <param name="madeBefore">Units made before the first of these.</param>
public sealed class LearningCurve(double firstUnit, double slope, LearningTheory theory, double madeBefore)
{
    /// <summary>Units that are added one by one; the rest by Euler and Maclaurin, to 1e-12 of the sum.</summary>
    private const int OneByOne = 256;

    private readonly double _exponent = Math.Log(slope) / Math.Log(2);

    /// <summary>The exponent b, 0 or below.</summary>
    public double Exponent => _exponent;

    /// <summary>Cost of the next units; concave in their number.</summary>
    /// <param name="units">0 or more; between two whole numbers it is a straight line under the unit theory.</param>
    public double Cost(double units) => firstUnit * (Total(madeBefore + units) - Total(madeBefore));

    private double Total(double units) => theory == LearningTheory.CumulativeAverage
        ? units <= 0 ? 0 : Math.Pow(units, 1 + _exponent)
        : Sum(Math.Floor(units)) + ((units - Math.Floor(units)) * Math.Pow(Math.Floor(units) + 1, _exponent));

    /// <summary>Σ x^b for x = 1…n.</summary>
    private double Sum(double last)
    {
        double sum = 0;
        for (int unit = 1; unit <= Math.Min(last, OneByOne); unit++)
        {
            sum += Math.Pow(unit, _exponent);
        }

        return last <= OneByOne ? sum : sum + Tail(last) - Tail(OneByOne);
    }

    /// <summary>Integral, half the end, and a twelfth of the slope there; differences of it are sums.</summary>
    private double Tail(double unit)
    {
        double power = Math.Pow(unit, _exponent);
        double integral = _exponent == -1 ? Math.Log(unit) : unit * power / (1 + _exponent);
        double third = _exponent * (_exponent - 1) * (_exponent - 2) * power / (unit * unit * unit);
        return integral + (power / 2) + (_exponent * power / unit / 12) - (third / 720);
    }
}
