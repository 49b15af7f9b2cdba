namespace Longsplice.Cli.Rendering;

/// <summary>How a terminal may be written to.</summary>
/// <param name="HasColor">True for colours; plain text is complete without.</param>
/// <param name="IsAscii">True for digits and # instead of block characters.</param>
/// <param name="Width">Columns: at 100 all is shown; narrower drops sparklines, then shares, then small branches.</param>
internal sealed record Look(bool HasColor, bool IsAscii, int Width)
{
    /// <summary>The width that everything is laid out for.</summary>
    public const int FullWidth = 100;

    /// <summary>The narrowest that is laid out for.</summary>
    public const int LeastWidth = 60;

    private const int SharesFrom = 70;

    /// <summary>256-colour numbers of events A, B, C: readable on white and on black.</summary>
    private static readonly int[] Letters = [166, 32, 133];

    /// <summary>True where rows have room for marks over time.</summary>
    public bool HasSparks => Width >= FullWidth;

    /// <summary>True where rows have room for shares.</summary>
    public bool HasShares => Width >= SharesFrom;

    /// <summary>Rows of a tree below this share of the root are folded.</summary>
    public double FoldBelow => Width >= SharesFrom ? 0.035 : 0.05;

    /// <summary>Colour only where it was asked for, or where a terminal shows it and nobody objects.</summary>
    public static Look Of(string color, bool isAscii, int? width)
    {
        bool shows = !Console.IsOutputRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Look(color == "always" || (color == "auto" && shows), isAscii, width ?? TerminalWidth());
    }

    /// <summary>A heading, and beside it what it counts where that still fits.</summary>
    public string Heading(string title, string caption) => title.Length + caption.Length + 3 <= Width
        ? $"{Bold(title)}{Dim($"   {caption}".TrimEnd())}"
        : Bold(Wrap.Cut(title, Width));

    /// <summary>A title.</summary>
    public string Bold(string text) => HasColor ? $"\u001b[1m{text}\u001b[0m" : text;

    /// <summary>A caption.</summary>
    public string Dim(string text) => HasColor ? $"\u001b[2m{text}\u001b[0m" : text;

    /// <summary>What is short.</summary>
    public string Short(string text) => HasColor ? $"\u001b[38;5;167m{text}\u001b[0m" : text;

    /// <summary>The letter of an event, in its colour.</summary>
    public string Letter(string letter, string text) => HasColor && letter.Length == 1 && letter[0] - 'A' is >= 0 and < 3 and var number
        ? $"\u001b[1;38;5;{Letters[number]}m{text}\u001b[0m"
        : text;

    /// <summary>The text with marks of our own that every terminal has, where only those are wanted.</summary>
    public string Marks(string text)
    {
        const string Fine = "·−–←→…├└│“”’×";
        const string Plain = ".--<>~|`|\"\"'x";
        return IsAscii
            ? string.Concat(text.Select(mark => Fine.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? Plain[at] : mark))
            : text;
    }

    /// <summary>The terminal's own width where there is one, at most 100.</summary>
    private static int TerminalWidth()
    {
        if (Console.IsOutputRedirected)
        {
            return FullWidth;
        }

        try
        {
            return Console.WindowWidth > 0 ? Math.Clamp(Console.WindowWidth, LeastWidth, FullWidth) : FullWidth;
        }
        catch (Exception none) when (none is IOException or PlatformNotSupportedException)
        {
            return FullWidth;
        }
    }
}
