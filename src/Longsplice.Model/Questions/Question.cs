using Longsplice.Model.Figures;

namespace Longsplice.Model.Questions;

/// <summary>A figure that a person is asked for.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Text">The question, for a person who never saw a table.</param>
/// <param name="Unit">Unit of the answer.</param>
/// <param name="Range">Where the answer is expected to lie.</param>
/// <param name="Known">How the value of today is known.</param>
/// <param name="Weight">Why it matters.</param>
public sealed record Question(
    Figure Figure, string Text, string Unit, string Range, string Known, string Weight);
