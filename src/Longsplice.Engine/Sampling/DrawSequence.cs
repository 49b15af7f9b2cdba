using Longsplice.Model.Tables;
using Longsplice.Model.Unknowns;

namespace Longsplice.Engine.Sampling;

/// <summary>
/// The values of one draw, figure after figure: seeded by the run's seed and the draw's number, so that a draw is
/// the same whichever thread makes it (SplitMix64; Steele, Lea and Flood 2014).
/// </summary>
/// <param name="seed">Seed of the run.</param>
/// <param name="draw">Number of the draw.</param>
internal sealed class DrawSequence(long seed, int draw)
{
    private ulong _state = Mix((ulong)seed) ^ Mix((ulong)draw + 1);

    /// <summary>Draws a figure between its low and high; whole numbers are rounded.</summary>
    public double Next(UncertainFigure figure)
    {
        double value = figure.Distribution == Distribution.Uniform
            ? figure.Low + ((figure.High - figure.Low) * Unit())
            : Triangular(figure.Low, Math.Clamp(figure.Values.Best ?? figure.Low, figure.Low, figure.High), figure.High);
        return figure.Written.Cell.Type == typeof(int) ? Math.Round(value, MidpointRounding.AwayFromZero) : value;
    }

    /// <summary>Inverse of the triangular distribution function.</summary>
    private double Triangular(double low, double peak, double high)
    {
        double share = Unit();
        double width = high - low;
        return share * width < peak - low
            ? low + Math.Sqrt(share * width * (peak - low))
            : high - Math.Sqrt((1 - share) * width * (high - peak));
    }

    /// <summary>53 random bits as a number from 0 up to 1.</summary>
    private double Unit()
    {
        _state += 0x9e3779b97f4a7c15;
        return (Mix(_state) >> 11) * (1.0 / (1ul << 53));
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
        value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
        return value ^ (value >> 31);
    }
}
