namespace Longsplice.Runs.Tests.Fuzz;

/// <summary>Values that readers and checks get wrong.</summary>
internal static class Odd
{
    private static readonly string[] Values =
    [
        "", "0", "-0", "-1", "1", "2", "0.5", "1e308", "-1e308", "1e-320", "1e999", "NaN", "Infinity", "∞", "2147483648", "99999999999999999999",
        "unknown", "Unknown", "?", "1,5", "1 000", "0x10", "007", "1E5", "=1+1", "#REF!", "2027-02-30", "2027-01-25", "0001-01-01", "9999-12-31",
        "\"", "\"\"", "'", ";", ";;", "a;a", "/", "a/b", " ", "\t", "\u0000", "\u00a0", "\u202e", "\ud83d\ude00", "TRUE", "null", "~", "[]", "{}",
        "*x", "&x 1", "<<", "!!binary x", "|", ">", "- -", "..", "../x", "/dev/zero", "/dev/null", "scenario.yaml", "CON", "%n%s", "${x}", "<!--",
        "SECRET/REL=", "OFFICIAL/REL=AAA,,BBB", "S1:", ":", "S1:B2;S1:B2", "5200", "1040", "100%", "-5200", "4294967296",
    ];

    /// <summary>One of them, or now and then a very long text.</summary>
    public static string Value(Random random) => random.Next(200) == 0
        ? new string((char)random.Next('!', '~'), random.Next(1, 1 << 21))
        : Values[random.Next(Values.Length)];

    /// <summary>Letters that open again and again what nobody closes.</summary>
    public static string Deep(Random random) =>
        string.Concat(Enumerable.Repeat(random.GetItems(["[", "{a: ", "- ", "{\"a\":", "(", "<a>", "? ", "\""], 1)[0], random.Next(1, 20_000)));

    /// <summary>A billion laughs, in YAML.</summary>
    public static string Aliases(Random random)
    {
        var lines = Enumerable.Range(1, random.Next(2, 40))
            .Select(level => $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 9))}]");
        return $"a0: &a0 lol\n{string.Join('\n', lines)}\n";
    }
}
