namespace Longsplice.Sea.Geography;

/// <summary>
/// Miles to the nearest land, up to eight, on a grid; squares of one degree are made from the coast's own legs when
/// first asked for, so that a single query needs little and a build may need all.
/// </summary>
internal sealed class ClearanceField
{
    /// <summary>Miles beyond which distances are not told apart.</summary>
    public const double Reach = byte.MaxValue * Unit;

    private const double Unit = 1.0 / 32;
    private const double MilesPerDegree = 60;

    private readonly int _perDegree;
    private readonly CoastIndex _index;
    private readonly LandRows[] _land;
    private readonly byte[]?[] _squares = new byte[]?[180 * 360];
    private readonly byte[] _allSea;
    private readonly byte[] _allLand;
    private readonly OpenSea _openSea;

    /// <summary>Prepares a field; its squares are made later.</summary>
    /// <param name="layers">Land and whatever else ships keep off; a place is water where no layer covers it.</param>
    /// <param name="perDegree">Cells in a degree.</param>
    public ClearanceField(IReadOnlyList<Coastline> layers, int perDegree)
    {
        _perDegree = perDegree;
        _index = new CoastIndex(layers.SelectMany(layer => layer.Legs()));
        _land = [.. layers.Select(layer => new LandRows([.. layer.Legs()], perDegree))];
        _allLand = new byte[perDegree * perDegree];
        _allSea = new byte[perDegree * perDegree];
        Array.Fill(_allSea, byte.MaxValue);
        _openSea = new OpenSea(HasCoastOrLand);
    }

    public int PerDegree => _perDegree;

    public CoastIndex Coast => _index;

    /// <summary>Miles to land, interpolated; 0 on land.</summary>
    public double At(double latitude, double longitude)
    {
        double y = ((latitude + 90) * _perDegree) - 0.5, x = ((longitude + 180) * _perDegree) - 0.5;
        double y0 = Math.Floor(y), x0 = Math.Floor(x);
        double fy = y - y0, fx = x - x0;
        int row = (int)y0, column = (int)x0;
        double south = (Cell(row, column) * (1 - fx)) + (Cell(row, column + 1) * fx);
        double north = (Cell(row + 1, column) * (1 - fx)) + (Cell(row + 1, column + 1) * fx);
        return ((south * (1 - fy)) + (north * fy)) * Unit;
    }

    /// <summary>Miles to land from the middle of the cell around a place; at most three quarters of a cell off.</summary>
    public double Near(double latitude, double longitude) =>
        Cell((int)Math.Floor((latitude + 90) * _perDegree), (int)Math.Floor((longitude + 180) * _perDegree)) * Unit;

    /// <summary>Miles that are surely free of land around a place; 0 where the coarse grid cannot say.</summary>
    public double FreeMiles(double latitude, double longitude) => _openSea.FreeMiles(latitude, longitude);

    /// <summary>The value of a cell in 32nds of a mile, 0 on land; columns may go round.</summary>
    public byte Cell(int row, int column)
    {
        int width = 360 * _perDegree;
        column = column < 0 ? column + width : column >= width ? column - width : column;
        row = Math.Clamp(row, 0, (180 * _perDegree) - 1);
        int square = (row / _perDegree * 360) + (column / _perDegree);
        byte[] cells = _squares[square] ?? Make(square);
        return cells[(row % _perDegree * _perDegree) + (column % _perDegree)];
    }

    /// <summary>True where a square and all its cells are open sea or all are land.</summary>
    public bool IsUniform(int square, out bool isSea)
    {
        byte[] cells = _squares[square] ?? Make(square);
        isSea = ReferenceEquals(cells, _allSea);
        return isSea || ReferenceEquals(cells, _allLand);
    }

    private bool HasCoastOrLand(int square) => _index.In(square).Length > 0 || IsLand(
        ((square / 360) * _perDegree) + (_perDegree / 2), (square % 360) - 180 + 0.5);

    private bool IsLand(int row, double longitude)
    {
        foreach (var layer in _land)
        {
            if (layer.IsLand(row, longitude))
            {
                return true;
            }
        }

        return false;
    }

    private byte[] Make(int square)
    {
        int south = (square / 360) - 90, west = (square % 360) - 180;
        double cosine = Math.Cos(Math.Min(89, Math.Max(Math.Abs(south), Math.Abs(south + 1))) * Math.PI / 180);
        int margin = (int)Math.Ceiling(Reach / MilesPerDegree / cosine);
        var stamp = new DistanceStamp(south, west, _perDegree, (float)Reach);
        bool touched = false;
        for (int row = Math.Max(0, south + 89); row <= Math.Min(179, south + 91); row++)
        {
            for (int column = west - margin; column <= west + margin; column++)
            {
                foreach (int leg in _index.In(CoastIndex.SquareOf(row - 90, column)))
                {
                    stamp.Add(_index.Legs[leg]);
                    touched = true;
                }
            }
        }

        byte[] made = touched
            ? Fill(stamp, south, west)
            : IsLand(((south + 90) * _perDegree) + (_perDegree / 2), west + 0.5) ? _allLand : _allSea;
        return Interlocked.CompareExchange(ref _squares[square], made, null) ?? made;
    }

    private byte[] Fill(DistanceStamp stamp, int south, int west)
    {
        byte[] cells = new byte[_perDegree * _perDegree];
        for (int at = 0; at < cells.Length; at++)
        {
            double longitude = west + (((at % _perDegree) + 0.5) / _perDegree);
            cells[at] = IsLand(((south + 90) * _perDegree) + (at / _perDegree), longitude)
                ? (byte)0
                : (byte)Math.Clamp(stamp.Miles[at] / Unit, 1, byte.MaxValue);
        }

        return cells;
    }
}
