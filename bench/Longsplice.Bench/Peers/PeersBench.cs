using System.Globalization;
using System.Text.Json;

namespace Longsplice.Bench.Peers;

/// <summary>Open tools beside Longsplice on the same case, one after the other in one run; each in a process of its own.</summary>
internal static class PeersBench
{
    private static readonly ChainCase Chains = new(
        Chains: 100, Tiers: 5, Weeks: 104, Demand: 10, Stock: 20, TransitWeeks: 1, OutageFrom: 11, OutageUntil: 25);

    private static readonly IndustryCase Industries = new(Regions: 26, Sectors: 40, Sources: 2, Weeks: 52, OutageWeeks: 10, Seed: 1);

    private static readonly IndustryCase AllWithAll = Industries with { Sources = Industries.Regions };

    /// <summary>Acclimate takes most of a minute for a week of it.</summary>
    private static readonly IndustryCase FewWeeks = AllWithAll with { Weeks = 4 };

    /// <summary>Prints a table for each case.</summary>
    public static void Run()
    {
        Head($"{Chains.Chains} chains of {Chains.Tiers} tiers, {Chains.Weeks} weeks, the sources out in weeks {Chains.OutageFrom} to {Chains.OutageUntil}");
        Row("Longsplice", Chains, PeerScript.Own(Chains));
        Row("stockpyl", Chains, PeerScript.Python("chain_stockpyl.py", Chains));
        Row("SupplyNetPy", Chains, PeerScript.Python("chain_supplynetpy.py", Chains));
        Head($"{Industries.Regions * Industries.Sectors} industries that buy every sector's goods from {Industries.Sources} regions, {Industries.Weeks} weeks");
        Row("Longsplice", Industries, PeerScript.Own(Industries));
        Row("BoARIO", Industries, PeerScript.Python("industries_boario.py", Industries));
        Row("Acclimate", Industries, PeerScript.Python("industries_acclimate.py", Industries));
        Head($"{AllWithAll.Regions * AllWithAll.Sectors} industries that all buy from each other, {AllWithAll.Weeks} weeks");
        Row("Longsplice", AllWithAll, PeerScript.Own(AllWithAll));
        Row("BoARIO", AllWithAll, PeerScript.Python("industries_boario.py", AllWithAll));
        Row($"Acclimate, {FewWeeks.Weeks} of the weeks", FewWeeks, PeerScript.Python("industries_acclimate.py", FewWeeks));
    }

    /// <summary>Reads a case from standard input, runs it here and writes the answer.</summary>
    /// <param name="kind">Name of the case's type.</param>
    public static void Own(string kind)
    {
        string text = Console.In.ReadToEnd();
        IPeerCase work = kind == nameof(ChainCase)
            ? JsonSerializer.Deserialize<ChainCase>(text, PeerScript.Json)!
            : JsonSerializer.Deserialize<IndustryCase>(text, PeerScript.Json)!;
        Console.Write(JsonSerializer.Serialize(OwnRun.Of(work), PeerScript.Json));
    }

    private static void Head(string title) => Console.WriteLine(
        $"\n{title}\n\n| tool | version | ms a week | µs a node-week | peak MB | first short | peak backlog | backlog, all weeks |\n|---|---|---:|---:|---:|---:|---:|---:|");

    private static void Row(string tool, IPeerCase work, (PeerAnswer? Answer, string Trouble) run)
    {
        string row = run.Answer is { } answer
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"| {tool} | {answer.Version} | {answer.Seconds / work.Weeks * 1e3:0.###} | {answer.Seconds / work.NodeWeeks * 1e6:0.###} | {answer.PeakMb:0} | {answer.FirstShort} | {answer.PeakBacklog:0.###} | {answer.BacklogWeeks:0.###} |")
            : $"| {tool} | not run: {run.Trouble} | | | | | | |";
        Console.WriteLine(row);
    }
}
