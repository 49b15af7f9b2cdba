using Longsplice.Engine.Network;
using Longsplice.Model.Tables;
using Longsplice.Plan.Lp;

namespace Longsplice.Plan.Regimes;

/// <summary>A way in which nations may plan: who forms a group, and so where the walls stand.</summary>
/// <param name="Name"><c>alone</c>, <c>theatre</c>, <c>bloc X</c>, <c>allies</c> or <c>together</c>.</param>
public sealed record Regime(string Name)
{
    private const string BlocWord = "bloc ";

    /// <summary>Each nation for itself.</summary>
    public static Regime Alone { get; } = new("alone");

    /// <summary>The nations of a theatre plan together.</summary>
    public static Regime Theatre { get; } = new("theatre");

    /// <summary>Allies and partners plan together, as <see cref="Nation.Alignment"/> says; all others stay alone.</summary>
    public static Regime Allies { get; } = new("allies");

    /// <summary>All nations of the model plan together.</summary>
    public static Regime Together { get; } = new("together");

    /// <summary>The bloc that plans together while all others stay alone; null where the regime names none.</summary>
    public string? Bloc => Name.StartsWith(BlocWord, StringComparison.Ordinal) ? Name[BlocWord.Length..] : null;

    /// <summary>True where there is no wall, so that every run on the same start is bounded.</summary>
    public bool HasNoWall => this == Together;

    /// <summary>True for an ally or a partner; a nation without alignment is one.</summary>
    public static bool IsAllied(Nation nation) => nation.Alignment is null or "ally" or "partner";

    /// <summary>Group of each nation, by its row in the model.</summary>
    internal int[] Groups(SupplyNetwork network)
    {
        var nations = network.Model.Nations;
        return Name switch
        {
            "together" => new int[nations.Count],
            "theatre" => [.. nations.Select(row => network.Model.Theatres.IndexOf(row.Theatre))],
            "allies" => [.. nations.Select((row, number) => IsAllied(row) ? nations.Count : number)],
            "alone" => [.. Enumerable.Range(0, nations.Count)],
            _ => [.. nations.Select((row, number) => row.Blocs.Contains(Bloc!, StringComparer.Ordinal) ? nations.Count : number)],
        };
    }

    /// <summary>The scope of the regime.</summary>
    internal PlanScope Scope(SupplyNetwork network, TradeRule trade) => new(Groups(network), trade);
}
