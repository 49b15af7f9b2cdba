namespace Longsplice.Model.Checks;

/// <summary>A kind of finding, as docs/errors.md explains it.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Explanation">Why it matters and what to do.</param>
/// <param name="IsEnvironment">True where files, disk or permissions are to blame.</param>
public sealed record FindingCode(
    string Code, Severity Severity, string Title, string Explanation, bool IsEnvironment = false)
{
    /// <summary>A kind that keeps a model from being used.</summary>
    internal static FindingCode Error(string code, string title, string explanation) =>
        new(code, Severity.Error, title, explanation);

    /// <summary>A kind that a person should look at.</summary>
    internal static FindingCode Warning(string code, string title, string explanation) =>
        new(code, Severity.Warning, title, explanation);

    /// <summary>A kind for which files, disk or permissions are to blame.</summary>
    internal static FindingCode Environment(string code, string title, string explanation) =>
        new(code, Severity.Error, title, explanation, IsEnvironment: true);
}
