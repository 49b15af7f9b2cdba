using System.Globalization;
using Longsplice.Runs.Briefs;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Briefs;

/// <summary>Colours that everybody can read, computed from the palette (WCAG 2.2; Machado, Oliveira and Fernandes 2009).</summary>
public sealed class PaletteTests
{
    private static readonly string[] Events = ["e0", "e1", "e2", "e3", "e4"];

    /// <summary>How normal, protan, deutan and tritan sight see linear RGB, at full severity.</summary>
    private static readonly double[][] Sights =
    [
        [1, 0, 0, 0, 1, 0, 0, 0, 1],
        [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
        [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881],
        [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900],
    ];

    public static TheoryData<bool> Pages() => [true, false];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Text_HasAContrastOf4Point5(bool isLight)
    {
        var colours = isLight ? Palette.Light : Palette.Dark;
        foreach (string name in Events.Append("ink").Append("mute"))
        {
            Contrast(colours[name], colours["page"]).ShouldBeGreaterThan(4.5, name);
        }

        Contrast(colours["mute"], colours["panel"]).ShouldBeGreaterThan(4.5);
        Contrast(colours["none"], colours["page"]).ShouldBeGreaterThan(3);
    }

    [Theory]
    [InlineData(true, 26)]
    [InlineData(false, 21)]
    public void Events_KeepApartForEverySight(bool isLight, double least)
    {
        var colours = isLight ? Palette.Light : Palette.Dark;
        string[] marks = [.. Events.Append("none").Select(name => colours[name])];
        foreach (double[] sight in Sights)
        {
            for (int one = 0; one < marks.Length; one++)
            {
                for (int other = one + 1; other < marks.Length; other++)
                {
                    Distance(Lab(See(sight, Linear(marks[one]))), Lab(See(sight, Linear(marks[other])))).ShouldBeGreaterThan(least);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Ramps_GrowAwayFromThePage(bool isLight)
    {
        var colours = isLight ? Palette.Light : Palette.Dark;
        foreach (char ramp in "sp")
        {
            double[] contrasts = [.. Enumerable.Range(1, 5).Select(step => Contrast(colours[$"{ramp}{step}"], colours["page"]))];
            contrasts.ShouldBeInOrder(SortDirection.Ascending);
            contrasts[^1].ShouldBeGreaterThan(9);
        }
    }

    private static double Contrast(string one, string other)
    {
        double[] lights = [.. new[] { one, other }.Select(colour => Light(Linear(colour))).Order()];
        return (lights[1] + 0.05) / (lights[0] + 0.05);
    }

    private static double Light(double[] rgb) => (0.2126 * rgb[0]) + (0.7152 * rgb[1]) + (0.0722 * rgb[2]);

    private static double[] Linear(string colour) =>
    [
        .. Enumerable.Range(0, 3)
            .Select(part => int.Parse(colour.AsSpan(1 + (2 * part), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4)),
    ];

    private static double[] See(double[] sight, double[] rgb) =>
    [
        .. Enumerable.Range(0, 3).Select(row => Math.Clamp(
            (sight[3 * row] * rgb[0]) + (sight[(3 * row) + 1] * rgb[1]) + (sight[(3 * row) + 2] * rgb[2]), 0, 1)),
    ];

    private static double[] Lab(double[] rgb)
    {
        double x = Bend(((0.4124 * rgb[0]) + (0.3576 * rgb[1]) + (0.1805 * rgb[2])) / 0.9505);
        double y = Bend(Light(rgb));
        double z = Bend(((0.0193 * rgb[0]) + (0.1192 * rgb[1]) + (0.9505 * rgb[2])) / 1.089);
        return [(116 * y) - 16, 500 * (x - y), 200 * (y - z)];
    }

    private static double Bend(double value) => value > 0.008856 ? Math.Cbrt(value) : (7.787 * value) + (16 / 116.0);

    private static double Distance(double[] one, double[] other) =>
        Math.Sqrt(one.Zip(other, (a, b) => (a - b) * (a - b)).Sum());
}
