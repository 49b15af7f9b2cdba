namespace Longsplice.Model.Results;

/// <summary>A result row that carries the key of its run: pattern, policy and case.</summary>
public interface IRunRow
{
    /// <summary>Crisis pattern: events, a crisis id, A>B or A+B; baseline is the run without events.</summary>
    string Pattern { get; }

    /// <summary>Policy: national, theatre or pooled.</summary>
    string Policy { get; }

    /// <summary>Case of what is unknown: worse, best or better.</summary>
    string Case { get; }
}
