namespace Longsplice.Model.Expectations;

/// <summary>Units in which measures are counted.</summary>
public static class MeasureUnits
{
    /// <summary>Weeks in each unit of a rate.</summary>
    private static readonly Dictionary<string, double> Rates = new(StringComparer.Ordinal)
    {
        ["a week"] = 1,
        ["a month"] = 52 / 12.0,
        ["a year"] = 52,
    };

    /// <summary>Units that a measure may have; empty where any will do.</summary>
    public static string[] Of(ExpectedMeasure measure) => measure switch
    {
        ExpectedMeasure.None => [],
        ExpectedMeasure.FirstWeek => ["weeks"],
        ExpectedMeasure.Cost => ["million USD"],
        ExpectedMeasure.DaysAdded => ["days"],
        ExpectedMeasure.Met or ExpectedMeasure.Made or ExpectedMeasure.Sent => [.. Rates.Keys],
        _ => ["%"],
    };

    /// <summary>Weeks in the time that a rate's unit names; 1 for what is no rate.</summary>
    public static double WeeksIn(string unit) => Rates.GetValueOrDefault(unit, 1);
}
