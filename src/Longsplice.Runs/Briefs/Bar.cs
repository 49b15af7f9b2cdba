namespace Longsplice.Runs.Briefs;

/// <summary>A bar of a chart.</summary>
/// <param name="Label">What it is of.</param>
/// <param name="Value">Its length; a negative one is as long, and its figure has a minus.</param>
/// <param name="Figure">Its number as markup, with the link to its row.</param>
/// <param name="Mark">Colour.</param>
internal readonly record struct Bar(string Label, double Value, string Figure, string Mark);
