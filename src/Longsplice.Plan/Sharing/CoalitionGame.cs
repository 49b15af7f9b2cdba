using System.Collections.Immutable;
using System.Numerics;

namespace Longsplice.Plan.Sharing;

/// <summary>
/// A cooperative game: players, and a value for each coalition. A coalition is a set of bits, bit i for player i.
/// Inside, a cost counts as a negative worth, so that every rule is written once, for worths.
/// </summary>
public sealed class CoalitionGame
{
    /// <summary>Most players whose coalitions are all looked at: about a million.</summary>
    public const int MostExact = 20;

    /// <summary>Most players of any game: bits of a coalition.</summary>
    public const int MostPlayers = 63;

    private readonly Func<ulong, double> _value;

    /// <summary>Makes a game.</summary>
    /// <param name="players">Names of the players, at least one.</param>
    /// <param name="kind">What the values are.</param>
    /// <param name="value">Value of a coalition that is not empty; finite.</param>
    /// <exception cref="ArgumentException">No players, or more than <see cref="MostPlayers"/>.</exception>
    public CoalitionGame(ImmutableArray<string> players, GameKind kind, Func<ulong, double> value)
    {
        if (players.Length is 0 or > MostPlayers)
        {
            throw new ArgumentException($"A game of {players.Length} players is none.", nameof(players));
        }

        Players = players;
        Kind = kind;
        _value = value;
    }

    /// <summary>Names of the players.</summary>
    public ImmutableArray<string> Players { get; }

    /// <summary>What the values are.</summary>
    public GameKind Kind { get; }

    /// <summary>Number of players.</summary>
    public int Count => Players.Length;

    /// <summary>The coalition of all.</summary>
    public ulong Grand => (1UL << Count) - 1;

    /// <summary>Value of a coalition; 0 for the empty one.</summary>
    public double Value(ulong coalition) => coalition == 0 ? 0 : _value(coalition);

    /// <summary>Worth of a coalition: its savings, or its cost with a minus.</summary>
    public double Worth(ulong coalition) => Sign * Value(coalition);

    /// <summary>1 for savings, −1 for costs: from worths to values and back.</summary>
    public double Sign => Kind == GameKind.Cost ? -1 : 1;

    /// <summary>Names of a coalition's members, joined by +.</summary>
    public string Name(ulong coalition) => string.Join('+', Members(coalition).Select(player => Players[player]));

    /// <summary>Numbers of a coalition's members, in order.</summary>
    public static IEnumerable<int> Members(ulong coalition)
    {
        for (; coalition != 0; coalition &= coalition - 1)
        {
            yield return BitOperations.TrailingZeroCount(coalition);
        }
    }

    /// <summary>The game of those who stay when a player leaves.</summary>
    public CoalitionGame Without(int player)
    {
        ulong below = (1UL << player) - 1;
        return new CoalitionGame(
            Players.RemoveAt(player), Kind, coalition => Value((coalition & below) | ((coalition & ~below) << 1)));
    }

    /// <summary>Worths of all coalitions, by their bits.</summary>
    /// <exception cref="InvalidOperationException">More than <see cref="MostExact"/> players.</exception>
    public double[] Worths()
    {
        if (Count > MostExact)
        {
            throw new InvalidOperationException($"The coalitions of {Count} players are too many to look at.");
        }

        double[] worths = new double[1 << Count];
        for (int coalition = 1; coalition < worths.Length; coalition++)
        {
            worths[coalition] = Worth((ulong)coalition);
        }

        return worths;
    }
}
