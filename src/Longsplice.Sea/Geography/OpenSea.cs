namespace Longsplice.Sea.Geography;

/// <summary>For each square of one degree, miles in which there is surely no coast: long steps over open sea.</summary>
internal sealed class OpenSea
{
    private const int Far = 30;
    private const int Rows = 180;
    private const int Columns = 360;

    private readonly float[] _miles = new float[Rows * Columns];

    /// <summary>Measures all squares.</summary>
    /// <param name="isTaken">True for a square with coast or land in it.</param>
    public OpenSea(Func<int, bool> isTaken)
    {
        int[] gap = Gaps(isTaken);
        for (int square = 0; square < _miles.Length; square++)
        {
            _miles[square] = (float)Math.Max(0, MilesAround(square / Columns, square % Columns, gap));
        }
    }

    /// <summary>A lower bound of the miles to the nearest coast.</summary>
    public double FreeMiles(double latitude, double longitude) => _miles[CoastIndex.SquareOf(latitude, longitude)];

    /// <summary>For each square, columns to the nearest taken square of its row.</summary>
    private static int[] Gaps(Func<int, bool> isTaken)
    {
        int[] gap = new int[Rows * Columns];
        Array.Fill(gap, Columns);
        for (int row = 0; row < Rows; row++)
        {
            var cells = gap.AsSpan(row * Columns, Columns);
            for (int column = 0; column < Columns; column++)
            {
                cells[column] = isTaken((row * Columns) + column) ? 0 : Columns;
            }

            for (int round = 0; round < 2 * Columns; round++)
            {
                int east = round % Columns, west = Columns - 1 - east;
                cells[east] = Math.Min(cells[east], cells[(east + Columns - 1) % Columns] + 1);
                cells[west] = Math.Min(cells[west], cells[(west + 1) % Columns] + 1);
            }
        }

        return gap;
    }

    private static double MilesAround(int row, int column, int[] gap)
    {
        double least = 60.0 * (Far - 1);
        for (int other = Math.Max(0, row - Far); other <= Math.Min(Rows - 1, row + Far); other++)
        {
            double widest = Math.Max(Math.Abs(other - 90), Math.Abs(other - 89));
            widest = Math.Max(widest, Math.Max(Math.Abs(row - 90), Math.Abs(row - 89)));
            double east = 60 * Math.Cos(widest * Math.PI / 180) * (gap[(other * Columns) + column] - 1);
            least = Math.Min(least, Math.Max(60.0 * (Math.Abs(other - row) - 1), east));
        }

        return least;
    }
}
