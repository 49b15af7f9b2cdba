using System.Numerics;
using Longsplice.Model.Checks;
using Longsplice.Model.Files;
using Longsplice.Model.Labels;
using Longsplice.Plan.Sharing;

namespace Longsplice.Runs.Sharing;

/// <summary>Reads a game: all that is wrong with it is found at once, and none is returned then.</summary>
internal sealed class GameFile
{
    private const double MostCoalitions = 1 << 21;

    private readonly string _file;
    private readonly FindingSet _findings = [];
    private readonly Dictionary<ulong, double> _values = [];

    private GameFile(string path)
    {
        _file = Path.GetFileName(path);
        Rows = TableReader.Read<GameRow>(path, _findings);
        if (Rows.Count > 0 && Rows.TrueForAll(row => string.IsNullOrWhiteSpace(row.Coalition)))
        {
            Add("LS002", Rows[0].FileRow, "coalition", "no coalition", "ids joined by + in the column 'coalition'");
        }

        Rows.ForEach(Take);
        CheckNames();
        Label = Rows.Aggregate(Label, (label, row) => Label.TryParse(row.Label, Markings.Default, out var own) ? label.Join(own) : label);
    }

    /// <summary>Reads a file.</summary>
    public static GameFile Read(string path) => new(path);

    /// <summary>What was found.</summary>
    public IEnumerable<Finding> Findings => _findings.WithCounts();

    /// <summary>Its rows as they are.</summary>
    public List<GameRow> Rows { get; }

    /// <summary>Players, in the order in which the file names them.</summary>
    public PlayerNames Players { get; } = new();

    /// <summary>Join of the rows' labels.</summary>
    public Label Label { get; } = Label.Public;

    /// <summary>The game; null where something of it is missing or wrong.</summary>
    /// <param name="kind">What its values are.</param>
    /// <param name="unions">Unions; empty where none are asked for.</param>
    public CoalitionGame? Game(GameKind kind, IReadOnlyList<ulong> unions)
    {
        if (Players.Names.Count == 0 || _findings.Any(finding => finding.Severity == Severity.Error && finding.File == _file && finding.Code is "LS050" or "LS002"))
        {
            return null;
        }

        int players = Players.Names.Count;
        bool isTooLarge = players > CoalitionGame.MostPlayers
            || (players > CoalitionGame.MostExact && (unions.Count == 0 || OwenValue.CoalitionCount(unions) > MostCoalitions));
        if (isTooLarge)
        {
            Add("LS198", 0, "coalition", $"{players} players", $"at most {CoalitionGame.MostExact}, or smaller unions");
            return null;
        }

        var game = new CoalitionGame([.. Players.Names], kind, coalition => _values[coalition]);
        CheckComplete(game, unions);
        return _findings.Any(finding => finding.Severity == Severity.Error) ? null : game;
    }

    private void Take(GameRow row)
    {
        if (string.IsNullOrWhiteSpace(row.Coalition))
        {
            if (row.Value != 0)
            {
                Add("LS197", row.FileRow, "value", $"{row.Value}", "0, or no such row");
            }

            return;
        }

        if (Coalition(row) is { } coalition && !_values.TryAdd(coalition, row.Value))
        {
            Add("LS195", row.FileRow, "coalition", row.Coalition, "a coalition of its own");
        }
    }

    private ulong? Coalition(GameRow row)
    {
        string[] ids = PlayerNames.Split(row.Coalition!);
        if (Array.Exists(ids, id => id.Length == 0))
        {
            Add("LS006", row.FileRow, "coalition", row.Coalition!, "ids joined by +");
            return null;
        }

        if (ids.Distinct(StringComparer.Ordinal).Count() < ids.Length)
        {
            Add("LS200", row.FileRow, "coalition", row.Coalition!, "each member once");
            return null;
        }

        int[] players = Array.ConvertAll(ids, Players.Meet);
        return Array.Exists(players, player => player >= CoalitionGame.MostPlayers)
            ? null
            : players.Aggregate(0UL, (all, player) => all | (1UL << player));
    }

    private void CheckNames()
    {
        foreach (var alike in Players.Names.GroupBy(name => name.ToUpperInvariant(), StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Add("LS013", 0, "coalition", string.Join(", ", alike), "ids that differ by more than case");
        }
    }

    private void CheckComplete(CoalitionGame game, IReadOnlyList<ulong> unions)
    {
        bool isWhole = game.Count <= CoalitionGame.MostExact;
        var needed = isWhole ? Enumerable.Range(1, (1 << game.Count) - 1).Select(coalition => (ulong)coalition) : OwenValue.Coalitions(unions).Where(coalition => coalition != 0).Distinct();
        foreach (ulong missing in needed.Where(coalition => !_values.ContainsKey(coalition)).OrderBy(BitOperations.PopCount).ThenBy(coalition => coalition))
        {
            Add("LS196", 0, "coalition", "nothing", $"a row for {game.Name(missing)}");
        }
    }

    private void Add(string code, int row, string column, string found, string expected) =>
        _findings.Add(Finding.Of(code, _file, row, column, found, expected));
}
