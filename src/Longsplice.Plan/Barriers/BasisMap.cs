using Longsplice.Plan.Lp;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Barriers;

/// <summary>
/// Carries a basis from one plan to another of the same network: what both have keeps its status, a new column stands
/// at nothing, a new row is slack.
/// </summary>
internal sealed class BasisMap
{
    private const int AtLower = 0;
    private const int Basic = 1;

    private readonly Dictionary<(Quantity Quantity, int At, int Id), int> _columns = [];
    private readonly Dictionary<(RowFamily Family, int Id, int At), int> _rows = [];

    /// <summary>Keeps the basis of a plan.</summary>
    public BasisMap(PlanProgram plan, LinearBasis basis)
    {
        for (int column = 0; column < basis.Columns.Length; column++)
        {
            _columns[plan.Columns.Cells[column]] = basis.Columns[column];
        }

        for (int row = 0; row < basis.Rows.Length; row++)
        {
            _rows[plan.Rows[row]] = basis.Rows[row];
        }
    }

    /// <summary>The basis for another plan.</summary>
    public LinearBasis For(PlanProgram plan) => new(
        [.. plan.Columns.Cells.Select(cell => _columns.GetValueOrDefault(cell, AtLower))],
        [.. plan.Rows.Select(row => _rows.GetValueOrDefault(row, Basic))]);
}
