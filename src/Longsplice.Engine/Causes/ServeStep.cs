using Longsplice.Engine.Events;
using Longsplice.Engine.Network;

namespace Longsplice.Engine.Causes;

/// <summary>Ledger, final demand: surges, what was served less or more than in the baseline, and repayment.</summary>
internal sealed class ServeStep(SupplyNetwork network, LedgerBooks books, Blame blame)
{
    /// <summary>Books what is required beyond the baseline, so that what stands in for it knows why.</summary>
    public void Announce(int week, int at)
    {
        for (int demand = 0; demand < network.Demands.Count; demand++)
        {
            Surge(demand, week, at);
        }
    }

    /// <summary>Books what was served.</summary>
    public void Run(int week, int at)
    {
        for (int demand = 0; demand < network.Demands.Count; demand++)
        {
            double missing = books.Baseline.Served[at][demand] - books.Actual.Served[at][demand];
            if (missing < 0)
            {
                Repay(demand, -missing);
            }
            else if (missing > 0)
            {
                Miss(demand, missing, week, at);
            }

            if (!network.Demands.IsKept[demand])
            {
                books.Unmet.CloseWeek(demand);
            }
        }
    }

    private void Surge(int demand, int week, int at)
    {
        double change = books.Actual.Required[at][demand] - books.Baseline.Required[at][demand];
        if (change == 0)
        {
            return;
        }

        var touching = books.Events.Demands
            .Where(row => row.Touches(week) && row.Demands.Contains(demand))
            .Select(row => (row.Event, Amount: (network.Demands.Quantity[demand] * (row.Factor - 1)) + row.AddPerWeek))
            .Concat(Promises(demand, week))
            .Concat(Donations(demand, week, at))
            .ToArray();
        double all = touching.Sum(row => row.Amount);
        foreach (var (number, amount) in touching)
        {
            books.Unmet.Add(demand, new Origin(Reason.Surge, -1, number), change * (amount / all));
        }
    }

    /// <summary>What options adopted add to what a demand is promised, in equal parts where several added at once.</summary>
    private IEnumerable<(int Event, double Amount)> Promises(int demand, int week) => books.Actual.Growth
        .AddedToPromise(demand, week)
        .SelectMany(added => added.Step.Events.Select(number => (number, added.Added / added.Step.Events.Length)));

    /// <summary>What a demand got beyond its promise, by donation in proportion to what each handed over.</summary>
    private IEnumerable<(int Event, double Amount)> Donations(int demand, int week, int at)
    {
        StockChange[] donations = books.Actual.Relieved[at][demand] > 0
            ? [.. books.Events.Stocks.Where(row => row.IsDonation && row.Week <= week && row.Receiver == network.Demands.Point[demand])]
            : [];
        double all = donations.Sum(row => books.Actual.Moved[at][row.Event]);
        return donations.Select(row => (row.Event, books.Actual.Relieved[at][demand] * books.Actual.Moved[at][row.Event] / all));
    }

    private void Repay(int demand, double extra)
    {
        int point = network.Demands.Point[demand];
        int row = books.Rows.Demand[demand];
        double[] repaid = books.Unmet.Repay(demand, extra);
        double rest = extra - repaid.Sum();
        books.Stock.Add(point, row, repaid, 1);
        if (rest > 0)
        {
            books.Stock.Add(point, row, books.Causes.Plain, rest);
            books.Unmet.Add(demand, new Origin(Reason.OthersFirst, row, books.Causes.Plain), -rest);
        }
    }

    private void Miss(int demand, double missing, int week, int at)
    {
        int point = network.Demands.Point[demand];
        int row = books.Rows.Demand[demand];
        double taken = books.Stock.Take(
            point,
            missing,
            (from, cause, amount) => books.Unmet.Add(demand, new Origin(Reason.Stock, from, cause), amount));
        double rest = missing - taken;
        double kept = Math.Min(rest, books.Actual.KeptBack[at][point]);
        Keep(demand, point, row, Reason.Withheld, blame.RulingOr(books.Causes.Withheld, point, week), kept);
        Keep(demand, point, row, Reason.OthersFirst, blame.RulingOr(books.Causes.Alloc, point, week), rest - kept);
    }

    private void Keep(int demand, int point, int row, Reason reason, int cause, double amount)
    {
        if (amount > 0)
        {
            books.Stock.Add(point, row, cause, -amount);
            books.Unmet.Add(demand, new Origin(reason, row, cause), amount);
        }
    }
}
