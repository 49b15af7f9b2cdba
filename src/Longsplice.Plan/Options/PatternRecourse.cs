using System.Collections.Immutable;
using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Engine.Start;
using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;
using Longsplice.Plan.Lp;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Options;

/// <summary>
/// The plan of all together in one pattern, with what each option moves in it:
/// <code>
/// make[r,t] ≤ capacity + Σ added x        line[l,t]  Σ hours make ≤ hours + Σ added x
/// balance, use, ship[k,t]  due + Σ bought x, in the week in which it is ready
/// gate[f,t]  send ≤ most × Σ x            quota[q,period]  Σ send ≤ quota + most × Σ x
/// </code>
/// A gate stands for a standby contract that an option would open, and for a licence that one would grant; behind two
/// gates nothing leaves unless both open. most is all there can ever be of the item. A quota that is running when its
/// licence opens holds to the end of its period.
/// </summary>
internal sealed class PatternRecourse
{
    private readonly SupplyNetwork _network;
    private readonly OptionCourses _courses;
    private readonly PlanProgram _plan;
    private readonly double[] _supply;
    private readonly List<(int At, LeverKind Kind, int Index, double Amount)>[] _moves;

    private PatternRecourse(SupplyNetwork network, StartState start, OptionCourses courses)
    {
        _network = network;
        _courses = courses;
        _moves = [.. courses.Options.Select(_ => new List<(int, LeverKind, int, double)>())];
        var (none, all) = (courses.None, courses.All);
        var course = all with { Requirement = none.Requirement, Gap = none.Gap, Due = none.Due, LineHours = none.LineHours, Quotas = none.Quotas };
        _plan = PlanProgram.Build(network, start, course, PlanScope.Together(network));
        _supply = ItemSupply.Of(network, Finite(course), Bought());
        AddCapacities();
        AddStocks();
        AddGates();
    }

    /// <summary>The program when nothing is adopted.</summary>
    public LinearProgram Program => _plan.Program;

    /// <summary>What each option moves in it.</summary>
    public ImmutableArray<OptionEffect> Effects =>
    [
        .. _moves.Select((moves, number) => new OptionEffect(_courses.Options[number].Kind == OptionKind.Stock, [.. moves])),
    ];

    /// <summary>What a week costs in which nothing is delivered, on average over the weeks; 0 where nothing is wanted.</summary>
    public double CostOfAWeek
    {
        get
        {
            double sum = 0;
            for (int demand = 0; demand < _network.Demands.Count; demand++)
            {
                double wanted = _courses.None.Requirement.Sum(week => week[demand]) + _courses.None.Gap.Sum(week => week[demand]);
                sum += _network.Demands.ShortageCost[demand] * wanted;
            }

            return sum / _courses.None.Weeks;
        }
    }

    /// <summary>Builds it.</summary>
    /// <param name="network">The network.</param>
    /// <param name="start">Its start.</param>
    /// <param name="pattern">Events of a pattern.</param>
    /// <param name="options">Options that may be adopted.</param>
    public static PatternRecourse Of(SupplyNetwork network, StartState start, Scenario pattern, ImmutableArray<OptionRow> options) =>
        new(network, start, OptionCourses.Of(network, start, pattern, options));

    /// <summary>What a substitution can make is bounded by what there is of the item that stands in.</summary>
    private Course Finite(Course course) => course with
    {
        Capacity = [.. course.Capacity.Select(week => week.Select((most, recipe) => recipe < _network.Recipes.Listed ? most : 0).ToArray())],
    };

    private double[] Bought()
    {
        double[] bought = new double[_network.Points.Count];
        foreach (var option in _courses.Options.Where(option => option.Kind == OptionKind.Stock))
        {
            bought[PointOf(option)] += option.Amount ?? 0;
        }

        return bought;
    }

    private int PointOf(OptionRow option) =>
        new EventTarget(_network, 0, new CompiledEvents()).Point(OptionTarget.Of(option).First, OptionTarget.Of(option).Item);

    private void AddCapacities()
    {
        for (int column = 0; column < _plan.Columns.Cells.Count; column++)
        {
            var (quantity, at, id) = _plan.Columns.Cells[column];
            if (quantity == Quantity.Make)
            {
                double own = _courses.None.Capacity[at][id];
                AddDifference(at, LeverKind.ColumnUpper, column, own, course => course.Capacity[at][id], Most(id));
                Program.SetUpper(column, own);
            }
        }

        for (int row = 0; row < _plan.Rows.Count; row++)
        {
            var (family, id, at) = _plan.Rows[row];
            if (family == RowFamily.Line)
            {
                AddDifference(at, LeverKind.Row, row, _courses.None.LineHours[at][id], course => course.LineHours[at][id], 0);
            }
            else if (family == RowFamily.Quota)
            {
                AddQuota(row, id, at);
            }
        }
    }

    /// <summary>More than a substitution could ever make.</summary>
    private double Most(int recipe) => recipe < _network.Recipes.Listed
        ? 0
        : _supply[_network.Points.Item[_network.Substitutions.First(one => one.Recipe == recipe).StandIn]];

    private void AddDifference(int at, LeverKind kind, int index, double own, Func<Course, double> with, double most)
    {
        for (int option = 0; option < _moves.Length; option++)
        {
            double added = with(_courses.Each[option]) - own;
            if (added > 0)
            {
                _moves[option].Add((at, kind, index, double.IsFinite(added) ? added : most));
            }
        }
    }

    private void AddQuota(int row, int licence, int at)
    {
        double most = _network.Licences.Flows[licence].Sum(MostOf);
        for (int option = 0; option < _moves.Length; option++)
        {
            if (IsLicence(option, licence))
            {
                _moves[option].Add((at, LeverKind.Row, row, most));
            }
        }
    }

    private void AddStocks()
    {
        for (int option = 0; option < _moves.Length; option++)
        {
            if (_courses.Options[option].Kind == OptionKind.Stock)
            {
                int point = PointOf(_courses.Options[option]);
                for (int row = 0; row < _plan.Rows.Count; row++)
                {
                    var (family, id, at) = _plan.Rows[row];
                    if (family is RowFamily.Balance or RowFamily.Use or RowFamily.Ship && id == point)
                    {
                        _moves[option].Add((at, LeverKind.Row, row, _courses.Options[option].Amount ?? 0));
                    }
                }
            }
        }
    }

    private void AddGates()
    {
        for (int column = 0; column < _plan.Columns.Cells.Count; column++)
        {
            var (quantity, at, flow) = _plan.Columns.Cells[column];
            if (quantity == Quantity.Send)
            {
                AddGate(column, at, MostOf(flow), [.. Numbers(option => IsContract(option, flow))]);
                foreach (int[] openers in _courses.None.Permitted[at][flow] ? [] : Openers(at, flow))
                {
                    AddGate(column, at, MostOf(flow), openers);
                }
            }
        }
    }

    private void AddGate(int column, int at, double most, int[] options)
    {
        if (options.Length > 0)
        {
            int row = Program.AddRow(double.NegativeInfinity, 0, [(column, 1)]);
            foreach (int option in options)
            {
                _moves[option].Add((at, LeverKind.Row, row, most));
            }
        }
    }

    /// <summary>Options of which one opens a way that is shut; where none does alone, one for each licence on it.</summary>
    private IEnumerable<int[]> Openers(int at, int flow)
    {
        int[] alone = [.. Numbers(option => _courses.Each[option].Permitted[at][flow])];
        return alone.Length > 0
            ? [alone]
            : Enumerable.Range(0, _network.Licences.Count)
                .Where(licence => _network.Licences.Flows[licence].Contains(flow))
                .Select(licence => Numbers(option => IsLicence(option, licence)).ToArray());
    }

    private IEnumerable<int> Numbers(Func<int, bool> isIn) => Enumerable.Range(0, _moves.Length).Where(isIn);

    private bool IsLicence(int option, int licence) => _courses.Options[option] is { Kind: OptionKind.Licence } row
        && _network.Model.Licences[licence].Id == OptionTarget.Of(row).Licence;

    private bool IsContract(int option, int flow) => _courses.Options[option] is { Kind: OptionKind.Contract } row
        && _network.Model.Contracts.IndexOf(OptionTarget.Of(row).Contract) == _network.Flows.Contract[flow];

    private double MostOf(int flow) =>
        Math.Min(_network.Flows.Max[flow], _supply[_network.Points.Item[_network.Flows.Supplier[flow]]]);
}
