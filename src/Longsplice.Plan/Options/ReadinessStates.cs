using System.Collections.Immutable;

namespace Longsplice.Plan.Options;

/// <summary>
/// Which options turn out to be ready in their week: every combination with its probability where they are few, else
/// drawn ones of equal weight. Options are ready or not independently of one another.
/// </summary>
/// <param name="All">The states; probabilities add up to 1.</param>
/// <param name="IsDrawn">True where they were drawn.</param>
internal sealed record ReadinessStates(ImmutableArray<(double Probability, bool[] IsReady)> All, bool IsDrawn)
{
    /// <summary>States with their probabilities.</summary>
    /// <param name="chances">Chance of each option, 0 to 1.</param>
    /// <param name="most">Most states.</param>
    /// <param name="seed">Seed of the draws.</param>
    public static ReadinessStates Of(IReadOnlyList<double> chances, int most, long seed)
    {
        int[] open = [.. Enumerable.Range(0, chances.Count).Where(option => chances[option] is > 0 and < 1)];
        return open.Length < 31 && 1 << open.Length <= most
            ? new ReadinessStates([.. Enumerable.Range(0, 1 << open.Length).Select(set => One(set))], IsDrawn: false)
            : new ReadinessStates(Drawn(), IsDrawn: true);

        (double Probability, bool[] IsReady) One(int set)
        {
            bool[] isReady = [.. chances.Select(chance => chance > 0)];
            double probability = 1;
            for (int number = 0; number < open.Length; number++)
            {
                bool isIn = (set >> number & 1) == 0;
                isReady[open[number]] = isIn;
                probability *= isIn ? chances[open[number]] : 1 - chances[open[number]];
            }

            return (probability, isReady);
        }

        ImmutableArray<(double, bool[])> Drawn()
        {
            var random = new Random(unchecked((int)seed));
            return [.. Enumerable.Range(0, most).Select(_ => (1.0 / most, chances.Select(chance => random.NextDouble() < chance).ToArray()))];
        }
    }
}
