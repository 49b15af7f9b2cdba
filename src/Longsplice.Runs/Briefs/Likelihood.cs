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

    /// <summary>A clause that says how likely something is, without the count.</summary>
    /// <param name="share">Share of draws, 0 to 1.</param>
    /// <param name="what">What may happen, as <c>a shortage</c>.</param>
    public static string Claim(double share, string what) => Words(share) switch
    {
        "almost no chance" => $"there is almost no chance of {what}",
        "roughly even chance" => $"there is a roughly even chance of {what}",
        string words => $"{what} is {words}",
    };

    /// <summary>Draws that a share stands for.</summary>
    public static int Count(double share, int draws) => (int)Math.Round(share * draws);
}
