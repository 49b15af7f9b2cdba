using System.Collections.Immutable;

namespace Longsplice.Model.Questions;

/// <summary>Questions to one addressee.</summary>
/// <param name="Model">Name of the model.</param>
/// <param name="ModelHash">Hash of the model when it was asked.</param>
/// <param name="Subject">Whom or what the questions concern.</param>
/// <param name="Asked">Day of asking.</param>
/// <param name="Questions">The questions, those that matter most first.</param>
public sealed record Questionnaire(
    string Model, string ModelHash, string Subject, DateOnly Asked, ImmutableArray<Question> Questions);
