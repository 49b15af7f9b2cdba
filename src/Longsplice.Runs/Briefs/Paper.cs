namespace Longsplice.Runs.Briefs;

/// <summary>
/// What is left to the screen so that paper keeps to three pages: where theatres are told side by side, what says
/// again for one demand what strip, trees and matrices say for all.
/// </summary>
internal static class Paper
{
    /// <summary>Class of a section that such a brief leaves out on paper.</summary>
    /// <param name="story">The run.</param>
    /// <param name="style">Its other classes.</param>
    public static string Class(Story story, string style = "")
    {
        string all = (story.IsAcrossTheatres ? $"{style} screen" : style).Trim();
        return all.Length > 0 ? $" class=\"{all}\"" : "";
    }

    /// <summary>Says on paper what stands on screen only.</summary>
    public static void Note(Html page, Story story)
    {
        if (story.IsAcrossTheatres)
        {
            page.Element(
                "p",
                "On screen as well: deliveries and stores against the baseline, what each event did, cases of what is unknown, and all sources.",
                "class=\"fn paper\"");
        }
    }
}
