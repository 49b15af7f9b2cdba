using Longsplice.Model.Results;

namespace Longsplice.Engine.Measures;

/// <summary>What kept a recipe from making more in a week.</summary>
/// <param name="Kind">Want, capacity, line or input.</param>
/// <param name="Input">Position of the binding input among <see cref="Network.Recipes.InputPoint"/>; −1 where none binds.</param>
/// <param name="SecondShort">Starts that the next scarcest input would have missed as well; 0 where none would.</param>
internal readonly record struct RecipeBinding(Binding Kind, int Input, double SecondShort);
