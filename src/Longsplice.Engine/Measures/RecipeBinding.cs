using Longsplice.Model.Results;

namespace Longsplice.Engine.Measures;

/// <summary>What kept a recipe from making more in a week.</summary>
/// <param name="Kind">Want, capacity, line or input.</param>
/// <param name="Input">Position of the binding input among <see cref="Network.Recipes.InputPoint"/>; −1 where none binds.</param>
/// <param name="Second">Position of the input that would have bound next; −1 where it is the line or none would.</param>
/// <param name="SecondShort">Starts that the second would have kept back as well; 0 where none would.</param>
internal readonly record struct RecipeBinding(Binding Kind, int Input, int Second, double SecondShort)
{
    /// <summary>True where another input than the binding one would have bound too.</summary>
    public bool IsMasking => Second >= 0 && SecondShort > 0;
}
