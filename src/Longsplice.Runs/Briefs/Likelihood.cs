namespace Longsplice.Runs.Briefs;

/// <summary>Likelihoods in the words of Intelligence Community Directive 203, always with the count behind them.</summary>
public static class Likelihood
{
    /// <summary>The word for a share.</summary>
    /// <param name="share">Share of draws, 0 to 1.</param>
    public static string Words(double share) => share switch
    {
        < 0.05 => "almost no chance",
        < 0.20 => "very unlikely",
        < 0.45 => "unlikely",
        <= 0.55 => "roughly even chance",
        <= 0.80 => "likely",
        <= 0.95 => "very likely",
        _ => "almost certain",
    };

    /// <summary>Draws that a share stands for.</summary>
    public static int Count(double share, int draws) => (int)Math.Round(share * draws);
}
