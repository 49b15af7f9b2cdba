using System.Collections.Immutable;

namespace Longsplice.Sea.Passages;

/// <summary>A set of closed passages; a value, so that equal sets share what is computed for them.</summary>
/// <param name="Bits">A bit for each passage, by its number.</param>
public readonly record struct ClosureSet(ulong Bits)
{
    private static readonly ulong Banks = 1UL << PassageTable.NumberOf(PassageTable.GrandBanks);

    /// <summary>Closed are the Arctic, Belle Isle (ice half the year) and Corinth (too small); all others are open.</summary>
    public static ClosureSet Default { get; } =
        new(PassageTable.All.Select((row, number) => row.IsOpenByDefault ? 0 : 1UL << number).Aggregate(0UL, (one, other) => one | other));

    /// <summary>Every passage is closed.</summary>
    public static ClosureSet Everything { get; } = new((1UL << PassageTable.All.Length) - 1);

    /// <summary>No passage is closed, the Arctic included.</summary>
    public static ClosureSet Nothing => default;

    /// <summary>Ids of the closed passages, in the order of the table.</summary>
    public ImmutableArray<string> Ids
    {
        get
        {
            ulong bits = Bits;
            return [.. PassageTable.All.Where((_, number) => ((bits >> number) & 1) == 1).Select(row => row.Id)];
        }
    }

    /// <summary>
    /// True where ships take the Grand Banks of Newfoundland for open water, as a person has opened them. Else they keep
    /// off them where that is practicable (docs/decisions/2026-11-26-grand-banks.md).
    /// </summary>
    public bool AreBanksOpened { get; init; }

    /// <summary>True where a passage is closed.</summary>
    /// <param name="passage">Number of the passage.</param>
    public bool Closes(int passage) => ((Bits >> passage) & 1) == 1;

    /// <summary>The set with a passage, or all passages of a group, closed too.</summary>
    /// <param name="id">Id of a passage or group.</param>
    /// <exception cref="ArgumentException">There is none of this id.</exception>
    public ClosureSet Close(string id)
    {
        ulong bits = Bits | BitsOf(id);
        return new(bits) { AreBanksOpened = AreBanksOpened && (bits & Banks) == 0 };
    }

    /// <summary>The set with a passage, or all passages of a group, open.</summary>
    /// <param name="id">Id of a passage or group.</param>
    /// <exception cref="ArgumentException">There is none of this id.</exception>
    public ClosureSet Open(string id)
    {
        ulong opened = BitsOf(id);
        return new(Bits & ~opened) { AreBanksOpened = AreBanksOpened || (opened & Banks) != 0 };
    }

    private static ulong BitsOf(string id) => PassageTable.Expand(id) is { IsEmpty: false } numbers
        ? numbers.Aggregate(0UL, (bits, number) => bits | (1UL << number))
        : throw new ArgumentException($"'{id}' is no passage. {PassageTable.Hint(id)}", nameof(id));
}
