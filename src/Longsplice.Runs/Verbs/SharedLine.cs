using System.Collections.Immutable;
using Longsplice.Model;
using Longsplice.Model.Ids;

namespace Longsplice.Runs.Verbs;

/// <summary>A production line on which several items compete for hours.</summary>
/// <param name="Line">The line.</param>
/// <param name="Items">Items made on it.</param>
public sealed record SharedLine(LineId Line, ImmutableArray<ItemId> Items)
{
    /// <summary>All such lines of a model, in order of id.</summary>
    public static ImmutableArray<SharedLine> Of(SupplyModel model) =>
    [
        .. model.Lines
            .Select(line => new SharedLine(
                line.Id, [.. model.Recipes.Where(recipe => recipe.Line == line.Id).Select(recipe => recipe.Item).Distinct().Order()]))
            .Where(line => line.Items.Length > 1),
    ];
}
