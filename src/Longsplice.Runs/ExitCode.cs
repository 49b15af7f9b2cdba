namespace Longsplice.Runs;

/// <summary>Exit codes of every verb.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The answer is no: differs, no route, infeasible.</summary>
    public const int No = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>The input has errors.</summary>
    public const int Input = 3;

    /// <summary>A limit was reached; what was finished by then is told.</summary>
    public const int Partial = 4;

    /// <summary>A file, folder, disk or port is in the way.</summary>
    public const int Environment = 5;

    /// <summary>Our bug.</summary>
    public const int Bug = 70;

    /// <summary>Cancelled.</summary>
    public const int Cancelled = 130;
}
