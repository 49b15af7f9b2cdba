using Longsplice.Model.Scenarios;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Tests.Reference;

/// <summary>Phases 4 to 7 of the reference: produce, allocate, dispatch, observe.</summary>
internal sealed partial class ReferenceWeek(ReferenceWorld world, ReferenceEvents events, ReferenceStart start, ReferenceState state)
{
    public void Run(int week)
    {
        BeginCold();
        Produce(week);
        MoveRamps(week);
        foreach (string point in world.Points)
        {
            Allocate(point);
        }

        Limit(week);
        Land(week);
        foreach (string point in world.Points)
        {
            ServeAgain(point);
            Relieve(point, week);
        }

        Observe();
    }

    /// <summary>What each claim gets: all, or first up to its rate and then in proportion to what is still asked.</summary>
    public static double[] Ration(double available, double[] claims, double[] rates)
    {
        if (claims.Sum() <= available * (1 + 5e-13))
        {
            return claims;
        }

        double[] first = [.. claims.Zip(rates, Math.Min)];
        double part = first.Sum() > 0 ? Math.Min(1, Math.Max(0, available) / first.Sum()) : 0;
        double rest = Math.Max(0, available - first.Sum());
        double open = claims.Sum() - first.Sum();
        return [.. claims.Zip(first, (claim, own) => (own * part) + (open > 0 ? (claim - own) * rest / open : 0))];
    }

    private void BeginCold()
    {
        foreach (var row in world.Model.Recipes)
        {
            string id = row.Id.Code;
            bool begins = row.RestartWeeks > 0 && state.Idle[id] > row.RestartWeeks && state.Cold[id] == 0;
            if (begins && state.Asked[id] > 1e-9 * row.CapacityPerWeek && state.Capacity[id] > 0)
            {
                state.Cold[id] = row.RestartWeeks!.Value;
                state.Capacity[id] = 0;
            }
        }
    }

    private void Produce(int week)
    {
        var left = world.Points.ToDictionary(point => point, point => Math.Max(0, state.OnHand[point] - state.Reserve[point]), StringComparer.Ordinal);
        foreach (var line in world.Model.Lines)
        {
            left[line.Id.Code] = line.HoursPerWeek * events.LineFactor(line.Id, week);
        }

        var goal = world.Model.Recipes.ToDictionary(row => row.Id.Code, row => Math.Min(state.Asked[row.Id.Code], state.Capacity[row.Id.Code]), StringComparer.Ordinal);
        foreach (var row in world.Model.Recipes)
        {
            state.Starts[row.Id.Code] = 0;
        }

        for (int round = 0; round <= 3; round++)
        {
            Offer(left, goal);
        }

        foreach (var row in world.Model.Recipes)
        {
            Book(row, week);
        }
    }

    /// <summary>One round: every input and line is rationed among those that can still use all that they need.</summary>
    private void Offer(Dictionary<string, double> left, Dictionary<string, double> goal)
    {
        Recipe[] able = [.. world.Model.Recipes.Where(row =>
            goal[row.Id.Code] - state.Starts[row.Id.Code] > 1e-12 * goal[row.Id.Code] && Needs(row).All(need => left[need.From] > 0))];
        var most = able.ToDictionary(row => row.Id.Code, row => goal[row.Id.Code] - state.Starts[row.Id.Code], StringComparer.Ordinal);
        foreach (string from in able.SelectMany(Needs).Select(need => need.From).Distinct(StringComparer.Ordinal).ToArray())
        {
            var users = able.SelectMany(row => Needs(row).Where(need => need.From == from).Select(need => (row.Id.Code, need.Amount))).ToArray();
            double[] claims = [.. users.Select(user => user.Amount * (goal[user.Code] - state.Starts[user.Code]))];
            double[] rates = [.. users.Select(user => user.Amount * Math.Max(0, state.Ready[user.Code] - state.Starts[user.Code]))];
            double[] given = Ration(left[from], claims, rates);
            for (int user = 0; user < users.Length; user++)
            {
                most[users[user].Code] = Math.Min(most[users[user].Code], given[user] / users[user].Amount);
            }
        }

        foreach (var row in able)
        {
            state.Starts[row.Id.Code] += most[row.Id.Code];
            foreach (var need in Needs(row))
            {
                double before = left[need.From];
                double after = before - (need.Amount * most[row.Id.Code]);
                left[need.From] = after <= 1e-12 * before ? 0 : after;
            }
        }
    }

    private IEnumerable<(string From, double Amount)> Needs(Recipe row)
    {
        foreach (var input in world.InputsOf[row.Id.Code])
        {
            yield return (world.PointOf(input), input.Quantity);
        }

        if (row.Line is { } line && row.HoursPerUnit > 0)
        {
            yield return (line.Code, row.HoursPerUnit.Value);
        }
    }

    private void Book(Recipe row, int week)
    {
        string id = row.Id.Code;
        foreach (var input in world.InputsOf[id])
        {
            state.OnHand[world.PointOf(input)] -= input.Quantity * state.Starts[id];
        }

        state.Unmade[id] = Math.Max(0, state.Asked[id] - state.Starts[id]);
        if (row.LeadWeeks == 0)
        {
            state.OnHand[ReferenceWorld.OutputOf(row)] += row.Yield * state.Starts[id];
        }
        else
        {
            state.InWork[id].Add((week + row.LeadWeeks, row.Yield * state.Starts[id]));
        }
    }

    private void MoveRamps(int week)
    {
        foreach (var row in world.Model.Recipes)
        {
            string id = row.Id.Code;
            double step = 1.0 / Math.Max(1, row.SurgeRampWeeks ?? 1);
            if (events.RecipeFactor(row, week) == 1 && state.Asked[id] >= state.Capacity[id] * (1 - 1e-9))
            {
                state.Ramp[id] = Math.Min(1, state.Ramp[id] + step);
            }
            else if (state.Asked[id] < row.CapacityPerWeek * (1 - 1e-9))
            {
                state.Ramp[id] = Math.Max(0, state.Ramp[id] - step);
            }

            bool wasCold = state.Cold[id] > 0;
            state.Cold[id] = Math.Max(0, state.Cold[id] - 1);
            state.Idle[id] = wasCold || state.Starts[id] > 1e-9 * row.CapacityPerWeek ? 0 : state.Idle[id] + 1;
        }
    }

    private void Allocate(string point)
    {
        double available = Math.Max(0, state.OnHand[point] - state.Reserve[point]);
        double own = world.Used[point].Sum(row => row.Quantity * state.Ready[row.Recipe.Code]);
        double higher = own;
        double toLand = world.In[point].Sum(row => state.Share[row.Id.Code] * state.DemandRate[point] * Math.Max(0, 1 - state.Tau[row.Id.Code]));
        double given = 0;
        var claims = world.Wanted[point].Select(ClaimOf).Concat(world.Out[point].Select(row => ClaimOf(point, row))).ToArray();
        var classes = claims.GroupBy(claim => (claim.IsForeign, claim.Priority)).OrderBy(group => group.Key).ToArray();
        for (int number = 0; number < classes.Length; number++)
        {
            Claim[] members = [.. classes[number]];
            var policy = world.PolicyAt(point);
            double hoard = members[0].IsForeign ? policy.HoardWeeks * own : 0;
            double protect = number > 0 ? policy.ProtectWeeks * higher : 0;
            double kept = Math.Min(Math.Max(hoard, protect), Math.Max(0, state.Target[point] - state.Reserve[point] - toLand));
            double[] got = Ration(
                available - given - kept, [.. members.Select(claim => claim.Units)], [.. members.Select(claim => claim.Rate)]);
            for (int member = 0; member < members.Length; member++)
            {
                (members[member].IsDemand ? state.Served : state.Granted)[members[member].Id] = got[member];
            }

            given += got.Sum();
            higher += members.Sum(claim => claim.Rate);
            own += members[0].IsForeign ? 0 : members.Sum(claim => claim.Rate);
        }

        state.OnHand[point] = Clean(state.OnHand[point] - given, state.OnHand[point]);
    }

    private static double Clean(double left, double before) => Math.Abs(left) <= 1e-12 * Math.Max(1, before) ? 0 : left;

    private Claim ClaimOf(Demand row)
    {
        string id = row.Id.Code;
        double rate = Math.Max(state.Required[id], start.Promised(row));
        return new Claim(id, true, false, row.Priority, state.Required[id] + state.Arrears[id], rate);
    }

    private Claim ClaimOf(string point, Contract row)
    {
        string to = ReferenceWorld.ToOf(row);
        var (home, away) = (world.NationOf(row.Supplier), world.NationOf(row.Customer));
        bool isForeign = world.PolicyAt(point).Name switch
        {
            PolicyName.National => home.Id != away.Id,
            PolicyName.Theatre => home.Theatre != away.Theatre,
            _ => false,
        };
        int priority = row.Priority ?? world.Wanted[to].Select(demand => demand.Priority).DefaultIfEmpty(1).Min();
        double units = Math.Min(state.Ask[row.Id.Code], row.MaxPerWeek ?? double.PositiveInfinity);
        return new Claim(row.Id.Code, false, isForeign, priority, units, state.Share[row.Id.Code] * state.DemandRate[to]);
    }

    private void Land(int week)
    {
        foreach (var row in world.Model.Contracts)
        {
            string id = row.Id.Code;
            state.Send(id, week, state.Shipped[id]);
            double now = state.UnderWay[id].Where(packet => packet.Due == week).Sum(packet => packet.Units);
            state.UnderWay[id].RemoveAll(packet => packet.Due == week || packet.Units <= 0);
            state.Received[id] += now;
            state.OnHand[ReferenceWorld.ToOf(row)] += now;
        }
    }

    /// <summary>What landed in the week in which it was sent serves what its demands still lack, by priority.</summary>
    private void ServeAgain(string point)
    {
        if (!world.In[point].Any(row => state.Tau[row.Id.Code] < 1))
        {
            return;
        }

        foreach (var row in world.Wanted[point].OrderBy(row => row.Priority))
        {
            string id = row.Id.Code;
            double missing = state.Required[id] + state.Arrears[id] - state.Served[id];
            double more = Math.Max(0, Math.Min(missing, state.OnHand[point] - state.Reserve[point]));
            state.Served[id] += more;
            state.OnHand[point] -= more;
        }
    }

    /// <summary>Units a week that no plant could fill at the start.</summary>
    public double Gap(Demand row, int week) =>
        world.InForce(row, week) && world.InForce(row, world.First - 1) ? Math.Max(0, row.QuantityPerWeek - start.Promised(row)) : 0;

    /// <summary>Donated goods that are still there fill such needs; the target sinks with what is set aside.</summary>
    private void Relieve(string point, int week)
    {
        double before = state.SetAside.GetValueOrDefault(point);
        if (before == 0)
        {
            return;
        }

        double left = Math.Clamp(state.OnHand[point] - state.Reserve[point], 0, before);
        foreach (var row in world.Wanted[point])
        {
            double given = Math.Min(left, Gap(row, week));
            state.Required[row.Id.Code] += given;
            state.Served[row.Id.Code] += given;
            state.OnHand[point] -= given;
            left -= given;
        }

        state.SetAside[point] = world.Wanted[point].Any(row => Gap(row, week) > 0) ? left : 0;
        state.Target[point] -= before - state.SetAside[point];
    }

    private void Observe()
    {
        foreach (var row in world.Model.Demands)
        {
            string id = row.Id.Code;
            bool isKept = row.Unmet == UnmetMode.Backlog;
            double owed = state.Arrears[id] + state.Required[id];
            double arrears = Math.Max(0, owed - state.Served[id]);
            state.Lost[id] = isKept ? 0 : Math.Max(0, state.Required[id] - state.Served[id]);
            state.Arrears[id] = isKept && arrears > 1e-12 * Math.Max(1, owed) ? arrears : 0;
        }

        foreach (string point in world.Points)
        {
            state.OnHand[point] = Math.Abs(state.OnHand[point]) < 1e-12 ? 0 : state.OnHand[point];
        }
    }

    private sealed record Claim(string Id, bool IsDemand, bool IsForeign, int Priority, double Units, double Rate);
}
