namespace Longsplice.Runs.Briefs;

/// <summary>
/// The colours of a brief on light and on dark. Event colours keep apart under normal, protan, deutan and tritan
/// sight (Machado 2009); ramps grow away from the page by lightness, so they survive grey printing.
/// </summary>
public static class Palette
{
    /// <summary>Colours on a light page and in print.</summary>
    public static IReadOnlyDictionary<string, string> Light { get; } = Named(
        "page #fcfbf8 ink #1b2025 mute #58616a rule #dcd8d0 panel #f3f1eb empty #eeebe4 fall #f3c3a4 "
        + "e0 #b94c05 e1 #0072b2 e2 #5b1e5e e3 #aa22ff e4 #661122 none #858b92 "
        + "s1 #f6d3bb s2 #efa578 s3 #dc6d33 s4 #a93f0e s5 #661f02 p1 #d3dde6 p2 #a2b7ca p3 #6a8aa8 p4 #3d6283 p5 #1c3b58 "
        + "k1 #1c3b58 k2 #6a8aa8 k3 #b9bfc5 k4 #e9a97f k5 #fcfbf8");

    /// <summary>Colours on a dark page.</summary>
    public static IReadOnlyDictionary<string, string> Dark { get; } = Named(
        "page #14181c ink #e7e5df mute #a0a9b2 rule #343b42 panel #1d2328 empty #20262b fall #6b3a1f "
        + "e0 #ee8a45 e1 #56b4e9 e2 #f7c6e6 e3 #ffffdd e4 #ee11ff none #7f8790 "
        + "s1 #5c3520 s2 #8c4a22 s3 #bf6029 s4 #ee8a45 s5 #ffcba3 p1 #2c4353 p2 #3a5b76 p3 #517a9d p4 #7fa8ca p5 #bfdaf0 "
        + "k1 #bfdaf0 k2 #517a9d k3 #59626a k4 #a85a2c k5 #14181c");

    /// <summary>Names of the colours that marks are filled with.</summary>
    internal static IEnumerable<string> Marks =>
        Light.Keys.Where(name => name.Length == 2 || name is "none" or "empty");

    /// <summary>The colours as custom properties.</summary>
    internal static string Variables(IReadOnlyDictionary<string, string> colours) =>
        string.Concat(colours.Select(colour => $"--{colour.Key}:{colour.Value};"));

    private static Dictionary<string, string> Named(string text) => text
        .Split(' ')
        .Chunk(2)
        .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
