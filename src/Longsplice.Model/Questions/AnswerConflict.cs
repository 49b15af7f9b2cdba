namespace Longsplice.Model.Questions;

/// <summary>An answer that cannot be taken over as it is.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Kind">Why not.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected.</param>
public sealed record AnswerConflict(Answer Answer, AnswerConflictKind Kind, string Found, string Expected);
