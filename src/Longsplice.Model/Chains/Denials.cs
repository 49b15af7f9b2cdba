using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Chains;

/// <summary>Which transfers a licence forbids: one denied licence that covers a transfer is enough.</summary>
/// <param name="model">The tables.</param>
public sealed class Denials(SupplyModel model)
{
    private readonly Licence[] _bounds = [.. model.Licences.Where(row => row.Status != LicenceStatus.Open)];

    /// <summary>The licence that denies a transfer; null where none does.</summary>
    public Licence? Of(SiteId supplier, SiteId customer, ItemId item) =>
        Find(supplier, customer, item, LicenceStatus.Denied);

    /// <summary>The licence that delays or bounds a transfer; null where none does.</summary>
    public Licence? BoundOf(SiteId supplier, SiteId customer, ItemId item) =>
        Find(supplier, customer, item, LicenceStatus.Licensed);

    private Licence? Find(SiteId supplier, SiteId customer, ItemId item, LicenceStatus status)
    {
        if (_bounds.Length == 0)
        {
            return null;
        }

        var (exporter, importer) = (model.Sites.Get(supplier).Nation, model.Sites.Get(customer).Nation);
        return Array.Find(_bounds, row => row.Status == status
            && (row.Exporter ?? exporter) == exporter
            && (row.Importer ?? importer) == importer
            && (row.Items.IsEmpty || row.Items.Contains(item)));
    }
}
