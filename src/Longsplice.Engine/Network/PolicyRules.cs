namespace Longsplice.Engine.Network;

/// <summary>
/// What a policy says, as columns by stock point and demand. A network has the scenario's own rules and those of
/// each phase; flows and claim classes are the same in all, so that a phase may begin in any week.
/// </summary>
public sealed class PolicyRules
{
    /// <summary>Weeks in which a deviation from the target stock is asked for (T of the order rule), by point.</summary>
    public required double[] AdjustWeeks { get; init; }

    /// <summary>Most that the share of one source may rise in a week, in share points, by point.</summary>
    public required double[] SwitchRate { get; init; }

    /// <summary>Weeks of own use kept back before foreign customers are served, by point.</summary>
    public required double[] HoardWeeks { get; init; }

    /// <summary>Weeks of higher classes' use kept back before a lower class is served, by point.</summary>
    public required double[] ProtectWeeks { get; init; }

    /// <summary>True where help is asked against the known schedule of demand instead of the smoothed one, by point.</summary>
    public required bool[] HelpSeesKnown { get; init; }

    /// <summary>Weight of the newest week in the smoothed demand, in (0, 1], by demand.</summary>
    public required double[] Smoothing { get; init; }

    /// <summary>Claims in the order in which each point serves them.</summary>
    public required ClaimGroups Groups { get; init; }
}
