using System.Collections.Immutable;

namespace Longsplice.Model.Labels;

/// <summary>
/// Releasability of a row: a marking and the nations to which it may go. Labels form a lattice: joining is
/// associative, commutative and idempotent, so derived data can inherit in any order.
/// </summary>
/// <param name="Rank">Rank of the marking, 0 is the lowest.</param>
/// <param name="ReleasableTo">Nations, ordered; default is everybody.</param>
public readonly record struct Label(int Rank, ImmutableArray<string> ReleasableTo)
{
    /// <summary>Public: the lowest marking, for everybody.</summary>
    public static Label Public { get; } = new(0, default);

    /// <summary>Reads a cell; false where it is no label of these markings.</summary>
    public static bool TryParse(string? text, Markings markings, out Label label)
    {
        label = Public;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        string[] parts = text.Split('/', 2);
        int rank = markings.RankOf(parts[0]);
        bool hasList = parts.Length == 2;
        if (rank < 0 || (hasList && !parts[1].StartsWith("REL=", StringComparison.Ordinal)))
        {
            return false;
        }

        label = new Label(rank, hasList ? Nations(parts[1][4..]) : default);
        return true;
    }

    /// <summary>The least label that covers both: the higher marking, and only nations that both name.</summary>
    public Label Join(Label other)
    {
        var own = ReleasableTo;
        ImmutableArray<string> both = own.IsDefault
            ? other.ReleasableTo
            : other.ReleasableTo.IsDefault ? own : [.. own.Where(other.ReleasableTo.Contains)];
        return new Label(Math.Max(Rank, other.Rank), both);
    }

    /// <summary>The label as a cell; empty where it is public.</summary>
    public string ToText(Markings markings) => (Rank, ReleasableTo.IsDefault) switch
    {
        (0, true) => "",
        (_, true) => markings.Names[Rank],
        _ => $"{markings.Names[Rank]}/REL={string.Join(',', ReleasableTo)}",
    };

    /// <summary>True where marking and nations are equal.</summary>
    public bool Equals(Label other) =>
        Rank == other.Rank
        && ReleasableTo.IsDefault == other.ReleasableTo.IsDefault
        && (ReleasableTo.IsDefault || ReleasableTo.SequenceEqual(other.ReleasableTo));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rank, ReleasableTo.IsDefault ? -1 : ReleasableTo.Length);

    private static ImmutableArray<string> Nations(string list) =>
    [
        .. list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];
}
