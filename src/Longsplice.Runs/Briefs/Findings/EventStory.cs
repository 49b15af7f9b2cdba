using Longsplice.Model.Scenarios;

namespace Longsplice.Runs.Briefs.Findings;

/// <summary>An event with its letter and its words, the same wherever it is shown.</summary>
/// <param name="Row">The event.</param>
/// <param name="Number">Place by effect, from 0; the first five have a colour of their own.</param>
/// <param name="Name">What it is: TNT plant out, Poland.</param>
/// <param name="Title">What it is and for how long.</param>
/// <param name="Clause">What happens, in the present tense.</param>
/// <param name="From">First week.</param>
/// <param name="Until">Last week, without recovery.</param>
public sealed record EventStory(
    ScenarioEvent Row, int Number, string Name, string Title, string Clause, int From, int Until)
{
    /// <summary>Events with a colour of their own.</summary>
    public const int Coloured = 5;

    /// <summary>Letter: A for the event with the largest effect; E27 and so on beyond Z.</summary>
    public string Letter => Number < 26 ? ((char)('A' + Number)).ToString() : $"E{Number + 1}";

    /// <summary>Colour: A to E, or R (the rest, grey).</summary>
    public string Ink => Number < Coloured ? Letter : "R";
}
