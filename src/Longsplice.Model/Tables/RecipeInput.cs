using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>What one start of a recipe needs.</summary>
[Table("recipe_inputs", nameof(Recipe), nameof(Item), Meaning = "What one start of a recipe needs.")]
public sealed record RecipeInput : Row
{
    /// <summary>Recipe that needs it.</summary>
    [Column("Recipe that needs it.")]
    public required RecipeId Recipe { get; init; }

    /// <summary>Item needed.</summary>
    [Column("Item needed.")]
    public required ItemId Item { get; init; }

    /// <summary>Quantity per start.</summary>
    [Column(
        "Quantity per start.",
        Unit = "units per start", Min = 0, ExcludesMin = true,
        Worse = WorseEnd.High, Unknown = UnknownRule.Sets)]
    public required double Quantity { get; init; }
}
