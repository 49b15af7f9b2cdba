namespace Longsplice.Engine.Network;

/// <summary>
/// At one site an item stands in for another: a recipe without capacity, lead time or share, behind those of the
/// table, that is asked only for what is missing.
/// </summary>
/// <param name="Recipe">Number of the recipe.</param>
/// <param name="Row">Row number of the substitute in the model.</param>
/// <param name="Original">Stock point of the item that is replaced.</param>
/// <param name="StandIn">Stock point of the item that stands in.</param>
/// <param name="Ratio">Units of the item that replace one unit.</param>
/// <param name="From">First week in which it may without an option; <see cref="int.MaxValue"/> where never.</param>
public sealed record Substitution(int Recipe, int Row, int Original, int StandIn, double Ratio, int From);
