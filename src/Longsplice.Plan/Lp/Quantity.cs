namespace Longsplice.Plan.Lp;

/// <summary>What a plan chooses, or a run did, in each week; the kinds of columns.</summary>
internal enum Quantity
{
    /// <summary>Starts of a recipe or a substitution (x), by recipe.</summary>
    Make,

    /// <summary>Units that leave over a flow (f), by flow.</summary>
    Send,

    /// <summary>
    /// Units that leave over a flow beyond what its contract carried at the start, where such joint shipments take
    /// longer, by flow.
    /// </summary>
    SendJointly,

    /// <summary>Units on hand at the end of the week (I), by stock point.</summary>
    Stock,

    /// <summary>Units that a demand is handed (y), by demand.</summary>
    Serve,

    /// <summary>Units short of a demand (s), by demand; for lost demand the structural gap is in it.</summary>
    Short,

    /// <summary>Units that a kept demand is still owed at the end of the week (B), by demand.</summary>
    Backlog,

    /// <summary>Units of a kept demand that the start never promised and that stay unserved (g), by demand.</summary>
    Gap,

    /// <summary>Units that an event takes from a stock, by number of the stock change.</summary>
    Move,

    /// <summary>Units by which a stock lies below its reserve, by stock point.</summary>
    Below,
}
