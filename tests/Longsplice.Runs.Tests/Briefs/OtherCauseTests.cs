using System.Globalization;
using Longsplice.Model.Results;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Briefs;

/// <summary>docs/concepts/causes.md says what no event did in each shipped scenario.</summary>
public sealed class OtherCauseTests
{
    public static TheoryData<string> Shipped() => Stories.Shipped();

    [Theory]
    [MemberData(nameof(Shipped))]
    public void OtherCauses_OfShippedScenarios_AreThoseOfTheDocs(string scenario)
    {
        var tables = Stories.Of(scenario).Tables;
        tables.ShortByCause.ShouldNotContain(row => row.Cause == "withheld" || row.Cause == "alloc" || row.Cause == "plain");
        double most = tables.Causes.Where(row => row.Kind == CauseKind.Demand).Select(root => ByNoEvent(tables, root)).DefaultIfEmpty(0).Max();
        string docs = File.ReadAllText(Path.Combine(Repository.Root, "docs", "concepts", "causes.md"));
        docs.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"| rounds155 `{Path.GetFileNameWithoutExtension(scenario)}` | {100 * most:0.0} % |"));
    }

    /// <summary>Share of a demand's shortage that is laid to none of the events.</summary>
    private static double ByNoEvent(ResultTables tables, CauseRow root) => Math.Max(0, 1 - (tables.EventEffects
        .Where(row => row.Demand == root.Demand && row.Event != "overlap")
        .Sum(row => row.InRun ?? 0) / root.Quantity));
}
