using System.Collections.Immutable;

namespace Longsplice.Runs.Verbs;

/// <summary>What <c>model answer</c> would change, or has changed.</summary>
/// <param name="Accepted">True where the model has been changed.</param>
/// <param name="Changes">Answers in no conflict.</param>
/// <param name="Conflicts">Answers held back.</param>
/// <param name="Open">Questions left open.</param>
public sealed record ModelAnswerData(
    bool Accepted, ImmutableArray<AnsweredFigure> Changes, ImmutableArray<AnswerInConflict> Conflicts, int Open);
