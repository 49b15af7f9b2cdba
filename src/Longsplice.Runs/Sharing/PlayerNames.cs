using Longsplice.Model.Checks;

namespace Longsplice.Runs.Sharing;

/// <summary>Players by their ids, in the order in which they were first named.</summary>
internal sealed class PlayerNames
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public IReadOnlyList<string> Names => _names;

    /// <summary>The number of a player, given one where it has none.</summary>
    public int Meet(string player)
    {
        if (!_numbers.TryGetValue(player, out int number))
        {
            _numbers[player] = number = _names.Count;
            _names.Add(player);
        }

        return number;
    }

    /// <summary>The number of a player; null, with a finding, where nobody has this id.</summary>
    public int? Find(string player, string file, int row, string column, ICollection<Finding> findings)
    {
        if (_numbers.TryGetValue(player, out int number))
        {
            return number;
        }

        findings.Add(Finding.Of("LS199", file, row, column, player, "a player of the game", Nearest.Hint(player, _names)));
        return null;
    }

    /// <summary>Ids of a coalition.</summary>
    public static string[] Split(string coalition) => coalition.Split('+', StringSplitOptions.TrimEntries);
}
