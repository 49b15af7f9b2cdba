using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Links;
using Longsplice.Model.Tables;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Verbs;

/// <summary>Proposes standby links, and puts those that a person has accepted into the model.</summary>
public static class ModelLink
{
    /// <summary>Proposes links; the model stays as it is.</summary>
    /// <param name="model">The model.</param>
    /// <param name="file">File to write the proposals to; null writes none.</param>
    public static VerbResult<ModelLinkData> Propose(string model, string? file)
    {
        var loaded = Inputs.ModelWithoutWarnings(model);
        if (loaded.Value is null)
        {
            return VerbResult<ModelLinkData>.Of(loaded.Findings, null);
        }

        var proposals = LinkFinder.Find(loaded.Value);
        var failure = file is null ? null : TextFile.WriteNew(file, path => File.WriteAllText(path, LinkFile.Text(proposals)));
        return VerbResult<ModelLinkData>.Of(
            failure is null ? [] : [failure],
            new ModelLinkData([.. proposals.Contracts.Select(LinkOf)], [.. proposals.Lanes.Select(LaneOf)], proposals.Left, file, Accepted: 0));
    }

    /// <summary>Puts the rows of a file into the model, all or none.</summary>
    /// <param name="model">The model.</param>
    /// <param name="file">File of proposals.</param>
    /// <param name="today">Day of acceptance.</param>
    public static VerbResult<ModelLinkData> Accept(string model, string file, DateOnly today)
    {
        var findings = new List<Finding>();
        var loaded = Inputs.ModelWithoutWarnings(model);
        var rows = LinkFile.Read(file, findings);
        var all = LoadResult<SupplyModel>.Of(loaded.Value, [.. loaded.Findings, .. findings]);
        var accepted = all.Value is null ? all : LinkAcceptance.Accept(all.Value, rows, Path.GetFileName(file), today);
        if (accepted.Value is { } changed && ModelStore.Save(model, all.Value!, changed) is { } failure)
        {
            return VerbResult<ModelLinkData>.Of([failure], null);
        }

        return VerbResult<ModelLinkData>.Of(
            accepted.Findings,
            accepted.Value is null ? null : new ModelLinkData([.. rows.OfType<Contract>().Select(LinkOf)], [.. rows.OfType<Lane>().Select(LaneOf)], [], file, rows.Count));
    }

    private static ProposedContract LinkOf(Contract row) =>
        new(row.Id.Code, row.Supplier.Code, row.Customer.Code, row.Item.Code, row.Rank, row.TransitWeeks, row.Note ?? "");

    private static ProposedLane LaneOf(Lane row) => new(
        row.Id.Code, row.From.Code, row.To.Code, double.IsNaN(row.TransitDays) ? null : row.TransitDays, row.Note ?? "");
}
