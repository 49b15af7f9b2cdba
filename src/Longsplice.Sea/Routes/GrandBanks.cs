using Longsplice.Sea.Passages;

namespace Longsplice.Sea.Routes;

/// <summary>
/// Ships bound to or from ports of the United States or Canada avoid, as far as practicable, the fishing banks of
/// Newfoundland north of 43° N (docs/decisions/2026-11-26-grand-banks.md): a shortest way that leads over them goes
/// round their tail instead, where that adds little.
/// </summary>
internal static class GrandBanks
{
    /// <summary>"As far as practicable" is read as a way that is at most this share longer; a round number, and ours.</summary>
    private const double Practicable = 0.05;

    /// <summary>Number of the passage.</summary>
    public static int Passage { get; } = PassageTable.NumberOf(PassageTable.GrandBanks);

    /// <summary>True where ships keep off the banks: a person has neither opened nor closed them.</summary>
    public static bool AreAvoided(ClosureSet closed) => !closed.AreBanksOpened && !closed.Closes(Passage);

    /// <summary>True where a shortest way leads over the banks and ships keep off them.</summary>
    public static bool Concern(RouteAnswer shortest, ClosureSet closed) =>
        shortest is Route over && over.Crosses(Passage) && AreAvoided(closed);

    /// <summary>The closures under which a way leads round the banks.</summary>
    public static ClosureSet Shut(ClosureSet closed) => closed.Close(PassageTable.GrandBanks);

    /// <summary>The way that ships take.</summary>
    /// <param name="over">The shortest, over the banks.</param>
    /// <param name="round">The shortest round them, where there is one.</param>
    public static RouteAnswer Choice(RouteAnswer over, RouteAnswer round) =>
        over is Route shorter && round is Route longer && IsPracticable(shorter.Miles, longer.Miles)
            ? longer with { MilesKeepingOffBanks = longer.Miles - shorter.Miles }
            : over;

    /// <summary>True where the way round is little longer.</summary>
    public static bool IsPracticable(double over, double round) => round <= MostRound(over);

    /// <summary>The longest way round that is practicable.</summary>
    public static double MostRound(double over) => over * (1 + Practicable);
}
