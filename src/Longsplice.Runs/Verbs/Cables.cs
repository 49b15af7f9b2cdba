using Longsplice.Engine;
using Longsplice.Model;
using Longsplice.Model.Checks;
using Longsplice.Model.Files;
using Longsplice.Model.Labels;
using Longsplice.Model.Tables;
using Longsplice.Runs.Store;
using Longsplice.Sea.Cables;

namespace Longsplice.Runs.Verbs;

/// <summary>What cable cuts leave of nations' capacity, which cuts are the worst, and how long repair takes.</summary>
public static class Cables
{
    /// <summary>Runs the verb.</summary>
    /// <param name="modelPath">The model.</param>
    /// <param name="settings">What a person set.</param>
    /// <param name="stages">Told what is at work where it takes long.</param>
    /// <param name="cancellation">Stops it.</param>
    public static VerbResult<CablesData> Run(
        string modelPath, CablesSettings settings, IProgress<string>? stages, CancellationToken cancellation)
    {
        var loaded = Inputs.Model(modelPath);
        List<Finding> findings = [.. loaded.Findings, .. RunFolder.Refusals(settings.Out)];
        if (loaded.Value is not { } raw || findings.Exists(finding => finding.Severity == Severity.Error))
        {
            return VerbResult<CablesData>.Of([.. findings], null);
        }

        var model = BestCase.Of(raw);
        var network = CableNetwork.Of(model);
        var cut = CutOf(network, settings, findings);
        Check(network, settings, modelPath, findings);
        if (cut.Count > 0)
        {
            stages?.Report("Ships sail to the faults");
        }

        if (findings.Exists(finding => finding.Severity == Severity.Error))
        {
            return VerbResult<CablesData>.Of([.. findings], null);
        }

        var data = Study(model, network, cut, settings, cancellation);
        findings.AddRange(data.Repairs.Where(row => row.Ship is null).Select(row => Finding.Of(
            "LS192", ModelFiles.PlaceOf(modelPath, "cable_segments"), 0, "id", row.Segment.Code, "coordinates of both ends and of a ship's depot")));
        var result = VerbResult<CablesData>.Of([.. findings], data) with { Record = RecordOf(data, raw, settings) };
        return RunFolder.Keep(result, settings.Out, told => told with { Out = settings.Out }, cancellation);
    }

    private static RunRecord RecordOf(CablesData data, SupplyModel model, CablesSettings settings) => new()
    {
        Command = RunCommand.Of("cables", settings, RunInputs.Model),
        Answer = data,
        Tables = [RunTable.Of(data.Nations), RunTable.Of(data.Pairs), RunTable.Of(data.Worst), RunTable.Of(data.Repairs), RunTable.Of(data.Weeks)],
        Model = model,
    };

    private static SortedSet<int> CutOf(CableNetwork network, CablesSettings settings, List<Finding> findings)
    {
        var cut = new SortedSet<int>();
        foreach (string id in settings.Cut)
        {
            if (CutUnit.Find(network, id) is { } unit)
            {
                cut.UnionWith(unit.Segments);
            }
            else
            {
                findings.Add(Finding.Of("LS188", "", 0, "cut", id, "a segment, cable or corridor of the model", CutUnit.Hint(network, id)));
            }
        }

        return cut;
    }

    private static void Check(CableNetwork network, CablesSettings settings, string modelPath, List<Finding> findings)
    {
        if (network.Links.IsEmpty)
        {
            findings.Add(Finding.Of("LS191", ModelFiles.PlaceOf(modelPath, "cable_segments"), 0, "", "no rows", "cable segments"));
        }

        long sets = WorstCuts.Sets(CutUnit.All(network, settings.By).Length, settings.Worst);
        if (sets > WorstCuts.MostSets)
        {
            findings.Add(Finding.Of("LS189", "", 0, "worst", $"{sets} sets of {settings.Worst}", $"at most {WorstCuts.MostSets}"));
        }
    }

    private static CablesData Study(
        SupplyModel model, CableNetwork network, SortedSet<int> cut, CablesSettings settings, CancellationToken cancellation)
    {
        string label = LabelOf(model);
        var units = CutUnit.All(network, settings.By);
        var study = new CableStudy(model, network, cut, label);
        var mending = cut.Count == 0 ? null : new CableMending(model, network, cut, label);
        return new CablesData(
            [.. cut.Select(segment => network.Links[segment].Segment.Id.Code)],
            study.Nations(units),
            study.Pairs(settings, cancellation),
            study.Worst(units, settings.Worst, cancellation),
            mending?.Repairs() ?? [],
            mending?.Weeks() ?? [],
            Out: null,
            model);
    }

    /// <summary>Join of the labels of all rows that an answer rests on.</summary>
    private static string LabelOf(SupplyModel model) => model.CableSegments.Cast<Row>()
        .Concat(model.Cables).Concat(model.Landings).Concat(model.RepairShips)
        .Select(row => Label.TryParse(row.Label, model.Markings, out var label) ? label : Label.Public)
        .Aggregate(Label.Public, (join, label) => join.Join(label))
        .ToText(model.Markings);
}
