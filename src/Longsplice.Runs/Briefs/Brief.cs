using Longsplice.Runs.Briefs.Maps;

namespace Longsplice.Runs.Briefs;

/// <summary>
/// The brief of a run: one self-contained page without scripts or network, which reads result tables only and
/// whose every number leads to its row and from there to its source. The page is well-formed XML too, so that
/// programs can read it.
/// </summary>
public static class Brief
{
    /// <summary>The sections in order of reading; one without numbers adds nothing.</summary>
    private static readonly Action<Html, Story, RowsBehind>[] Sections =
    [
        HeadSection.Add,
        HeatSection.Add,
        MapSection.Add,
        LikelihoodSection.Add,
        LinesSection.Add,
        CauseSection.Add,
        EffectsSection.Add,
        SpilloverSection.Add,
        RulesSection.Add,
        DonationSection.Add,
        KnownSection.Add,
        CasesSection.Add,
        DataCallSection.Add,
        SourcesSection.Add,
        MethodSection.Add,
        FootSection.Add,
    ];

    /// <summary>The page.</summary>
    public static string Html(Story story)
    {
        var page = new Html();
        var rows = new RowsBehind(story);
        PageFrame.Begin(page, $"Longsplice: {story.Scenario.Name}");
        foreach (var add in Sections)
        {
            add(page, story, rows);
        }

        rows.Add(page);
        return PageFrame.End(page);
    }

    /// <summary>What stands at the top and the bottom of every page.</summary>
    internal static string Marking(Story story) => PageFrame.Marking(story.Provenance, story.Label);
}
