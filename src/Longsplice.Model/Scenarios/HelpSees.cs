namespace Longsplice.Model.Scenarios;

/// <summary>What help is asked against.</summary>
public enum HelpSees
{
    /// <summary>The point's own smoothed demand.</summary>
    Own,

    /// <summary>The known schedule of demand.</summary>
    Known,
}
