using Longsplice.Model.Expectations;

namespace Longsplice.Runs.BackTests;

/// <summary>What is published, and what the tool says to it.</summary>
/// <param name="Model">Name of the model.</param>
/// <param name="Expectation">What is published.</param>
/// <param name="Got">The run's value at best estimates; null where it has none.</param>
/// <param name="P10">A tenth of the draws is at or below it; null without draws.</param>
/// <param name="P90">Nine tenths of them are.</param>
/// <param name="Draws">Draws behind the band.</param>
/// <param name="Label">Join of the labels of all inputs.</param>
public sealed record ScoreRow(string Model, Expectation Expectation, double? Got, double? P10, double? P90, int Draws, string Label)
{
    /// <summary>How the two compare.</summary>
    public Verdict Verdict => Expectation.Measure == ExpectedMeasure.None
        ? Verdict.NotMeasured
        : IsWithin(Got, Got) ? Verdict.Hit : IsWithin(P10, P90) ? Verdict.InBand : Verdict.Miss;

    /// <summary>True where a span and what is published overlap.</summary>
    private bool IsWithin(double? low, double? high) =>
        high is not null && !(high < Expectation.Low) && !(low > Expectation.High);
}
