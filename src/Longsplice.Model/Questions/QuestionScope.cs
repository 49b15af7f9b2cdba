using System.Collections;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Questions;

/// <summary>
/// Rows that concern a site or a nation: they name it, or one of the nation's sites, or a recipe that stands there.
/// </summary>
public sealed class QuestionScope
{
    private readonly HashSet<object> _ids;

    private QuestionScope(SupplyModel model, IEnumerable<SiteId> sites, IEnumerable<object> others)
    {
        var all = sites.ToHashSet();
        _ids =
        [
            .. all.Cast<object>(),
            .. model.Recipes.Where(row => all.Contains(row.Site)).Select(row => (object)row.Id),
            .. others,
        ];
    }

    /// <summary>What concerns a site.</summary>
    public static QuestionScope OfSite(SupplyModel model, SiteId site) => new(model, [site], []);

    /// <summary>What concerns a nation.</summary>
    public static QuestionScope OfNation(SupplyModel model, NationId nation) =>
        new(model, model.Sites.Where(row => row.Nation == nation).Select(row => row.Id), [nation]);

    /// <summary>True where a row of a table is concerned.</summary>
    public bool Holds(TableSchema schema, Row row) => schema.Columns
        .Where(column => column.Cell.IsId)
        .Any(column => column.Property.GetValue(row) switch
        {
            null => false,
            IEnumerable list => list.Cast<object>().Any(_ids.Contains),
            var id => _ids.Contains(id),
        });
}
