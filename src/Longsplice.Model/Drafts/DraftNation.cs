namespace Longsplice.Model.Drafts;

/// <summary>A nation of a new model.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Theatre">Its theatre.</param>
public sealed record DraftNation(string Id, string Theatre)
{
    /// <summary>Theatre of nations for which none is named.</summary>
    public const string DefaultTheatre = "home";

    /// <summary>Reads <c>POL</c> or <c>POL=EA</c>.</summary>
    public static DraftNation Parse(string text)
    {
        string[] parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
        return new DraftNation(parts[0], parts.Length == 2 ? parts[1] : DefaultTheatre);
    }
}
