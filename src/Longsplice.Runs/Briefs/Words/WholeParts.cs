namespace Longsplice.Runs.Briefs.Words;

/// <summary>Rounds parts so that, as printed, they add up to their printed total (largest remainder).</summary>
public static class WholeParts
{
    /// <summary>The parts rounded to that many decimals and summing to the total rounded the same way.</summary>
    public static double[] Split(double total, IReadOnlyList<double> parts, int decimals)
    {
        double unit = Math.Pow(10, -decimals);
        double[] floors = [.. parts.Select(p => Math.Floor((p / unit) + 1e-9))];
        double target = Math.Round(total / unit, MidpointRounding.AwayFromZero);
        int missing = (int)Math.Clamp(target - floors.Sum(), -parts.Count, parts.Count);
        int step = Math.Sign(missing);
        IEnumerable<int> order = Enumerable.Range(0, parts.Count)
            .OrderByDescending(i => step * ((parts[i] / unit) - floors[i])).ThenBy(i => i);
        foreach (int i in order.Take(Math.Abs(missing)))
        {
            floors[i] += step;
        }

        return [.. floors.Select(f => Math.Round(f * unit, decimals))];
    }
}
