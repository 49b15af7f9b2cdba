namespace Longsplice.Engine.Tests.Drawing;

/// <summary>Draws from a seed: the same seed gives the same draws on every machine.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    public bool Chance(double share) => _random.NextDouble() < share;

    /// <summary>A number with three decimals.</summary>
    public double Between(double low, double high) => Math.Round(low + ((high - low) * _random.NextDouble()), 3);

    /// <summary>A whole number, both ends included.</summary>
    public int Whole(int low, int high) => _random.Next(low, high + 1);

    public T OneOf<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    /// <summary>Some of the choices, each once, in a drawn order.</summary>
    public T[] Some<T>(IReadOnlyList<T> choices, int count) =>
        [.. choices.OrderBy(_ => _random.Next()).Take(count)];
}
