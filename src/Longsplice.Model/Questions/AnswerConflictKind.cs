namespace Longsplice.Model.Questions;

/// <summary>Why an answer cannot be taken over as it is.</summary>
public enum AnswerConflictKind
{
    /// <summary>The model's value has changed since the question was asked.</summary>
    Changed,

    /// <summary>Another answer gives the same figure another value.</summary>
    TwoAnswers,

    /// <summary>It is no number that the column can hold.</summary>
    NotANumber,

    /// <summary>The date that it names is none.</summary>
    NotADate,

    /// <summary>The model with the answer breaks a check.</summary>
    BreaksCheck,

    /// <summary>The model has no such figure any more.</summary>
    NoFigure,
}
