using Longsplice.Engine.Network;

namespace Longsplice.Engine.Causes;

/// <summary>Ledger, phases 1 and 2: stock that events moved, and deviations that arrive.</summary>
internal sealed class ArriveStep(SupplyNetwork network, LedgerBooks books, Blame blame)
{

    public void Run(int week, int at)
    {
        MoveStock(week, at);
        foreach (var (row, vector) in books.Due.Take(week))
        {
            books.Stock.Add(books.Rows.All[row].Point, row, vector, 1);
        }

        for (int flow = 0; flow < network.Flows.Count; flow++)
        {
            if (books.Actual.IsTracked[flow])
            {
                Delay(flow, week, at);
            }
        }
    }

    private void MoveStock(int week, int at)
    {
        foreach (var change in books.Events.Stocks)
        {
            if (change.Week == week)
            {
                double moved = books.Actual.Moved[at][change.Event];
                if (!change.IsBought)
                {
                    books.Stock.Add(change.Point, books.Rows.Local[change.Point], change.Event, moved);
                }

                if (change.Receiver >= 0)
                {
                    books.Stock.Add(change.Receiver, books.Rows.Local[change.Receiver], change.Event, -moved);
                }
            }
        }
    }

    /// <summary>
    /// Goods that the baseline's dates would have brought this week and that come later count as missing through
    /// the event that moved them until they come.
    /// </summary>
    private void Delay(int flow, int week, int at)
    {
        double late = DueByBaseDates(flow, at) - books.Actual.TrackedArrivals[at][flow];
        if (Math.Abs(late) <= 1e-12 * Math.Max(1, books.Baseline.Shipped[at][flow]))
        {
            return;
        }

        Span<double> shares = stackalloc double[books.Causes.Count];
        if (!Mix.Equal(blame.Delaying(flow, week), shares))
        {
            Mix.Only(books.Causes.Plain, shares);
        }

        int customer = network.Flows.Customer[flow];
        books.Stock.Add(customer, books.Rows.Inflow[flow], shares, late);
        for (int cause = 0; cause < shares.Length && late > 0; cause++)
        {
            if (shares[cause] > 0)
            {
                books.FlowLogs[flow].Add(new Origin(Reason.Delayed, -1, cause), shares[cause] * late);
            }
        }
    }

    private double DueByBaseDates(int flow, int at)
    {
        double weeks = books.Baseline.StartTransitWeeks[flow];
        int lag = (int)Math.Floor(weeks);
        double lateShare = weeks - lag;
        return (Sent(flow, at - lag) * (1 - lateShare)) + (lateShare > 0 ? Sent(flow, at - lag - 1) * lateShare : 0);
    }

    /// <summary>What the run sent; before its first week, what the start had under way.</summary>
    private double Sent(int flow, int at) =>
        at >= 0 ? books.Actual.Shipped[at][flow] : books.StartFlow[flow];
}
