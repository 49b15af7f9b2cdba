using System.Globalization;
using System.Text;
using Longsplice.Model;
using Longsplice.Model.Files;
using Longsplice.Sea.Cables;
using Shouldly;
using Xunit;

namespace Longsplice.Sea.Tests.Cables;

/// <summary>Outages as they were, beside what the repair queue says; docs/cables.md shows the table, misses included.</summary>
public sealed class OutageTests
{
    /// <summary>Days by which the likely case may differ and still be called likely.</summary>
    private const int Near = 3;

    private const string Begin = "<!-- outages: begin -->\n", End = "<!-- outages: end -->";

    private static readonly string Folder = Path.Combine(Repository.Root, "examples", "cable-outages");
    private static readonly SeaSailing Sailing = new(() => SharedSea.Finder);
    private static readonly SupplyModel Model = ModelFiles.Load(Folder).Value.ShouldNotBeNull();

    [Fact]
    public void Page_ShowsEveryOutageBesideOurs()
    {
        string page = Path.Combine(Repository.Root, "docs", "cables.md");
        string text = File.ReadAllText(page);
        int from = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, until = text.IndexOf(End, StringComparison.Ordinal);
        string table = Table();
        if (Environment.GetEnvironmentVariable("LONGSPLICE_SNAPSHOTS") == "write")
        {
            File.WriteAllText(page, text[..from] + table + text[until..]);
        }
        else
        {
            text[from..until].ShouldBe(table, "LONGSPLICE_SNAPSHOTS=write writes it anew");
        }
    }

    [Theory]
    [InlineData("bcs", 11, 12)]
    [InlineData("c_lion1", 10, 12)]
    [InlineData("elisa", 12, 16)]
    public void Days_OfBalticTelecomRepairs_AreAsObserved(string segment, int low, int high)
    {
        Days(segment, "", RepairDelays.Quick).ShouldBeLessThanOrEqualTo(high);
        Days(segment, "", RepairDelays.Best).ShouldBeInRange(low - Near, high + Near);
        Days(segment, "", RepairDelays.Slow).ShouldBeGreaterThanOrEqualTo(low);
    }

    private static string Table()
    {
        var text = new StringBuilder("| outage | cut | days out | ours, likely | quick to slow | told by | why it is missed |\n|---|---|---:|---:|---:|---|---|\n");
        using var csv = Sylvan.Data.Csv.CsvDataReader.Create(Path.Combine(Folder, "observed", "outages.csv"));
        while (csv.Read())
        {
            var (segment, with) = (csv.GetString(1), csv.GetString(2));
            int low = csv.GetInt32(4), high = csv.GetInt32(5);
            double quick = Days(segment, with, RepairDelays.Quick), slow = Days(segment, with, RepairDelays.Slow);
            double likely = Days(segment, with, RepairDelays.Best);
            string verdict = slow < low || quick > high ? "miss" : likely >= low - Near && likely <= high + Near ? "likely" : "only when slow";
            text.Append(CultureInfo.InvariantCulture, $"| {csv.GetString(0)} | {csv.GetString(3)} | {(low == high ? $"{low}" : $"{low}–{high}")} ")
                .Append(CultureInfo.InvariantCulture, $"| {likely:0} | {quick:0}–{slow:0} ")
                .Append(CultureInfo.InvariantCulture, $"| {verdict} | {(verdict == "likely" ? "" : csv.GetString(7))} |\n");
        }

        return text.ToString();
    }

    private static double Days(string segment, string with, RepairDelays delays)
    {
        var network = CableNetwork.Of(Model);
        var places = new CablePlaces(Model);
        int[] cut = [.. new[] { segment, with }.Where(id => id.Length > 0).Select(id => CutUnit.Find(network, id)!.Segments[0])];
        var faults = places.Faults(network, cut.Select(number => (number, 0.0)), Sailing);
        return new RepairQueue(places.Ships, Sailing).Run(faults, delays)[0].Done;
    }
}
