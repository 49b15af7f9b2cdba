namespace Longsplice.Model.Results;

/// <summary>What amounts of spill-over count, as the table says it: those who measure and those who tell share the words.</summary>
public static class SpilloverUnits
{
    /// <summary>Security, item by item.</summary>
    public const string PercentShort = "% of what was required, short";

    /// <summary>Security over all items.</summary>
    public const string PercentShortByCost = "% of what was required, short, weighed by shortage cost";

    /// <summary>Security, item by item: arrears over requirement.</summary>
    public const string WeeksWaited = "weeks of mean wait";

    /// <summary>Economic: what is short at its shortage cost.</summary>
    public const string MillionShort = "million USD of shortage";

    /// <summary>Economic: value of what is late, times weeks.</summary>
    public const string MillionWeeksLate = "million USD times weeks late";

    /// <summary>Economic: what detours cost more than the ways of the baseline, for what is sent, by the theatre that receives it.</summary>
    public const string MillionFreight = "million USD of extra freight";

    /// <summary>Political, item by item.</summary>
    public const string PercentExports = "% of base exports to other theatres, not shipped";

    /// <summary>Political over all items.</summary>
    public const string PercentExportsByValue = "% of the value of base exports to other theatres, not shipped";

    /// <summary>Political, item by item: of what was not shipped, kept back on purpose.</summary>
    public const string PercentWithheld = "% of base exports to other theatres, withheld";
}
