using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Graph;

/// <summary>Lines from land to land, one for each passage; whoever crosses a line passes the passage.</summary>
internal sealed class GateLines(IReadOnlyList<GatePiece> pieces)
{
    public IReadOnlyList<GatePiece> Pieces { get; } = pieces;

    /// <summary>The lines of Data/gates.csv, numbered as <paramref name="numberOf"/> says.</summary>
    public static GateLines Read(Func<string, int> numberOf) => new(
    [
        .. DrawnLine.Read("gates.csv").SelectMany(line => line.Points.Zip(line.Points.Skip(1), (from, to) =>
            new GatePiece(numberOf(line.Id), UnitVector.Of(from), UnitVector.Of(to)))),
    ]);

    /// <summary>The middle of a passage's line; null where it has none.</summary>
    public GeoPoint? MiddleOf(int passage)
    {
        GatePiece[] line = [.. Pieces.Where(piece => piece.Passage == passage)];
        return line.Length == 0 ? null : line[line.Length / 2].From.Plus(line[line.Length / 2].To, 1).Normalized().ToPoint();
    }

    /// <summary>True where an arc crosses or touches a gate, the named piece aside.</summary>
    public bool AreCrossedBy(UnitVector from, UnitVector to, int except = -1)
    {
        for (int at = 0; at < Pieces.Count; at++)
        {
            if (at != except && UnitVector.ArcsMeet(from, to, Pieces[at].From, Pieces[at].To))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where an arc crosses or touches the gate of one passage.</summary>
    public bool IsCrossedBy(int passage, UnitVector from, UnitVector to) => Pieces.Any(piece =>
        piece.Passage == passage && UnitVector.ArcsMeet(from, to, piece.From, piece.To));
}
