using Longsplice.Plan.Lp;

namespace Longsplice.Plan.Regimes;

/// <summary>
/// What can be done of what was planned for one week: wherever a row's takers want more than there is, all of them
/// are scaled down alike, until every row holds. Nothing is done that was not planned.
/// </summary>
/// <param name="ground">What is true.</param>
/// <param name="done">What was done in the weeks before; the week is added to it.</param>
/// <param name="at">The week, counted from the first as 0.</param>
internal sealed class RowScaling(PlanGround ground, QuantityWeeks<double> done, int at)
{
    private const int MostSweeps = 1000;
    private const double Tolerance = 1e-12;

    private readonly PlanProgram _week = PlanProgram.Build(
        ground.Network, ground.Start, ground.Course, PlanScope.Together(ground.Network), new KnownWeeks(done, at, at + 1));

    /// <summary>Does what can be done of a plan.</summary>
    /// <param name="planned">What was planned.</param>
    public void Execute(QuantityWeeks<double> planned)
    {
        double[] x = Wanted(planned);
        for (int sweep = 0; sweep < MostSweeps && Sweep(x); sweep++)
        {
        }

        Write(x);
    }

    private double[] Wanted(QuantityWeeks<double> planned)
    {
        double[] x = new double[_week.Columns.Cells.Count];
        for (int column = 0; column < x.Length; column++)
        {
            var (quantity, _, id) = _week.Columns.Cells[column];
            double wanted = quantity == Quantity.Below ? BelowMost(id) : quantity is Quantity.Make or Quantity.Send or Quantity.Serve or Quantity.Move ? planned[quantity, at][id] : 0;
            x[column] = Math.Clamp(wanted, 0, _week.Program.Upper[column]);
        }

        return x;
    }

    /// <summary>Scales the takers of each row that wants too much; true where one did.</summary>
    private bool Sweep(double[] x)
    {
        bool isChanged = false;
        for (int row = 0; row < _week.Rows.Count; row++)
        {
            if (_week.Rows[row].Family is RowFamily.Short or RowFamily.Reserve or RowFamily.BelowDown)
            {
                continue;
            }

            var (taken, room) = Sides(row, x);
            if (taken > room + (Tolerance * Math.Max(1, taken)))
            {
                Scale(row, x, Math.Max(0, room) / taken);
                isChanged = true;
            }
        }

        return isChanged;
    }

    private (double Taken, double Room) Sides(int row, double[] x)
    {
        var program = _week.Program;
        double taken = 0;
        double room = program.RowUpper[row] - StockLeast(row);
        for (int entry = program.RowStart[row]; entry < program.RowStart[row + 1]; entry++)
        {
            int column = program.Index[entry];
            double amount = program.Value[entry] * x[column];
            bool isMoved = _week.Columns.Cells[column].Quantity == Quantity.Move;
            taken += IsTaker(entry) ? amount : 0;
            room -= isMoved || program.Value[entry] < 0 ? amount : 0;
        }

        return (taken, room);
    }

    private void Scale(int row, double[] x, double factor)
    {
        for (int entry = _week.Program.RowStart[row]; entry < _week.Program.RowStart[row + 1]; entry++)
        {
            x[_week.Program.Index[entry]] *= IsTaker(entry) ? factor : 1;
        }
    }

    /// <summary>What events move goes first and is no taker.</summary>
    private bool IsTaker(int entry) =>
        _week.Program.Value[entry] > 0
        && _week.Columns.Cells[_week.Program.Index[entry]].Quantity is Quantity.Make or Quantity.Send or Quantity.Serve;

    /// <summary>Stock that must be left where the row is a stock point's balance.</summary>
    private double StockLeast(int row)
    {
        var (family, point, _) = _week.Rows[row];
        return family == RowFamily.Balance && ground.Course.StartReserve[point] > 0
            ? Math.Max(0, ground.Course.Reserve[at][point] - BelowMost(point))
            : 0;
    }

    private double BelowMost(int point)
    {
        double below = at == 0 ? ground.Course.StartBelow(point) : done[Quantity.Below, at - 1][point];
        for (int move = 0; move < ground.Course.Moves.Length; move++)
        {
            var change = ground.Course.Moves[move];
            bool isNow = change.Point == point && change.Week == ground.Network.FirstWeek + at;
            below += isNow ? change.Quantity : 0;
        }

        return below;
    }

    private void Write(double[] x)
    {
        for (int column = 0; column < x.Length; column++)
        {
            var (quantity, _, id) = _week.Columns.Cells[column];
            done[quantity, at][id] = x[column];
        }

        for (int row = 0; row < _week.Rows.Count; row++)
        {
            var (family, id, _) = _week.Rows[row];
            if (family == RowFamily.Balance)
            {
                var (taken, room) = Sides(row, x);
                done[Quantity.Stock, at][id] = Math.Max(0, room - taken + StockLeast(row));
            }
        }

        for (int demand = 0; demand < ground.Network.Demands.Count; demand++)
        {
            WriteDemand(demand);
        }
    }

    private void WriteDemand(int demand)
    {
        double required = ground.Course.Requirement[at][demand] + ground.Course.Gap[at][demand];
        double served = done[Quantity.Serve, at][demand];
        double missing = Math.Max(0, required - served);
        bool isKept = ground.Network.Demands.IsKept[demand];
        double gap = isKept ? Math.Min(ground.Course.Gap[at][demand], missing) : 0;
        double before = at == 0 ? 0 : done[Quantity.Backlog, at - 1][demand];
        done[Quantity.Gap, at][demand] = gap;
        done[Quantity.Short, at][demand] = missing - gap;
        done[Quantity.Backlog, at][demand] = isKept ? Math.Max(0, before + required - served - gap) : 0;
    }
}
