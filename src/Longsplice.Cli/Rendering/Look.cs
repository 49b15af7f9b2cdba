namespace Longsplice.Cli.Rendering;

/// <summary>How a terminal may be written to.</summary>
/// <param name="HasColor">True for colours; plain text is complete without.</param>
/// <param name="IsAscii">True for digits and # instead of block characters.</param>
internal sealed record Look(bool HasColor, bool IsAscii)
{
    /// <summary>Colour only where it was asked for, or where a terminal shows it and nobody objects.</summary>
    public static Look Of(string color, bool isAscii)
    {
        bool shows = !Console.IsOutputRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Look(color == "always" || (color == "auto" && shows), isAscii);
    }

    /// <summary>A heading.</summary>
    public string Bold(string text) => HasColor ? $"\u001b[1m{text}\u001b[0m" : text;

    /// <summary>A caption.</summary>
    public string Dim(string text) => HasColor ? $"\u001b[2m{text}\u001b[0m" : text;

    /// <summary>What is short.</summary>
    public string Short(string text) => HasColor ? $"\u001b[38;5;167m{text}\u001b[0m" : text;
}
