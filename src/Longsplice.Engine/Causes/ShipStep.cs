using Longsplice.Engine.Network;

namespace Longsplice.Engine.Causes;

/// <summary>
/// Ledger, phases 5 and 6: why flows carried less or more than in the baseline. At each supplier first all
/// extras, so that what customers drew to catch up is on the books before anybody takes from what is missing.
/// </summary>
internal sealed class ShipStep(SupplyNetwork network, LedgerBooks books, Blame blame, OrderReasons reasons)
{
    private readonly double[] _shares = new double[books.Causes.Count];
    private readonly double[] _passed = new double[books.Causes.Count];

    public void Run(int week, int at)
    {
        for (int point = 0; point < network.Points.Count; point++)
        {
            int first = network.Claims.FlowStart[network.Claims.PointStart[point]];
            int end = network.Claims.FlowStart[network.Claims.PointStart[point + 1]];
            for (int flow = first; flow < end; flow++)
            {
                Extra(flow, week, at);
            }

            for (int flow = first; flow < end; flow++)
            {
                Missing(flow, week, at);
            }
        }
    }

    /// <summary>What a customer draws beyond the baseline, in the mix of what it lacks: the mix moves upstream.</summary>
    private void Extra(int flow, int week, int at)
    {
        double extra = books.Actual.Shipped[at][flow] - books.Baseline.Shipped[at][flow];
        if (extra <= 0)
        {
            return;
        }

        Array.Clear(_passed);
        var log = books.ExtraLogs[books.Rows.Outflow[flow]];
        double grown = books.Grown.More(week, extra, start => start.Flow[flow], _shares);
        if (grown > 0)
        {
            log.Add(Reason.Surge, _shares, grown);
            Draw(flow, grown);
        }

        if (extra - grown > 0)
        {
            CatchUp(flow, extra - grown, log);
        }

        Book(flow, week, at);
    }

    private void CatchUp(int flow, double extra, CauseLog log)
    {
        int customer = network.Flows.Customer[flow];
        reasons.OfMore(customer, _shares);
        Lacks.Log(books, customer, log, _shares, extra);
        Draw(flow, extra);
    }

    private void Draw(int flow, double extra)
    {
        books.Stock.Add(network.Flows.Supplier[flow], books.Rows.Outflow[flow], _shares, extra);
        for (int cause = 0; cause < _shares.Length; cause++)
        {
            _passed[cause] -= _shares[cause] * extra;
        }
    }

    private void Missing(int flow, int week, int at)
    {
        double missing = books.Baseline.Shipped[at][flow] - books.Actual.Shipped[at][flow];
        if (missing <= 0)
        {
            return;
        }

        Array.Clear(_passed);
        double rounding = 1e-9 * books.Baseline.Shipped[at][flow];
        double rest = Barred(flow, week, at, missing);
        rest = NotAsked(flow, week, at, rest, rounding);
        rest = Limited(flow, week, at, rest, rounding);
        rest = Withheld(flow, week, at, rest);
        if (rest > 0)
        {
            TakeFromStock(flow, week, rest);
        }

        Book(flow, week, at);
    }

    private double Barred(int flow, int week, int at, double missing)
    {
        if (books.Actual.Permitted[at][flow] || !Mix.Equal(blame.Barring(flow, week), _shares))
        {
            return missing;
        }

        Keep(flow, Reason.Barred, missing);
        return 0;
    }

    /// <summary>
    /// Not asked: because the need is still coming back from other sources after a bar, then because the
    /// customer's store was full.
    /// </summary>
    private double NotAsked(int flow, int week, int at, double missing, double rounding)
    {
        double baseline = books.Baseline.Shipped[at][flow];
        double claimed = Math.Min(books.Actual.Asked[at][flow], network.Flows.Max[flow]);
        double notAsked = Math.Clamp(baseline - claimed, 0, missing);
        notAsked = notAsked > 0 && missing - notAsked <= rounding ? missing : notAsked;
        double below = books.Baseline.Share[at][flow] - books.Actual.Share[at][flow];
        double moved = Math.Min(notAsked, baseline * Math.Max(0, below) / books.Baseline.Share[at][flow]);
        if (moved > rounding && Mix.Equal(blame.BarredBefore(flow, week), _shares))
        {
            Keep(flow, Reason.ShareMoved, moved);
        }
        else
        {
            moved = 0;
        }

        double full = notAsked - moved;
        double grown = books.Grown.Less(week, full, start => start.Flow[flow], _shares);
        if (grown > 0)
        {
            Keep(flow, Reason.ShareMoved, grown);
            full -= grown;
        }

        if (full > 0)
        {
            reasons.OfLess(network.Flows.Customer[flow], _shares);
            Keep(flow, Reason.NotAsked, full);
        }

        return missing - notAsked;
    }

    private double Limited(int flow, int week, int at, double missing, double rounding)
    {
        double cut = Math.Min(missing, books.Actual.Granted[at][flow] - books.Actual.Shipped[at][flow]);
        if (cut <= rounding)
        {
            return missing;
        }

        if (Mix.Equal(blame.Limiting(flow, week), _shares))
        {
            Keep(flow, Reason.Limited, cut);
        }
        else
        {
            Crowded(flow, cut, rounding);
        }

        return missing - cut;
    }

    /// <summary>Room that no event took: used up before under a quota, else by others who go the same way.</summary>
    private void Crowded(int flow, double cut, double rounding)
    {
        double overused = books.Quotas.Overused(flow, _shares);
        double usedUp = cut - overused <= rounding ? cut : overused;
        if (usedUp > 0)
        {
            Keep(flow, Reason.QuotaUsed, usedUp);
        }

        if (cut - usedUp > 0)
        {
            Mix.Only(books.Causes.Alloc, _shares);
            Keep(flow, Reason.Limited, cut - usedUp);
        }
    }

    /// <summary>Stock that stays behind while claims go unserved was kept back on purpose.</summary>
    private double Withheld(int flow, int week, int at, double missing)
    {
        double held = Math.Min(missing, books.Actual.Withheld(at, flow));
        if (held <= 0)
        {
            return missing;
        }

        int point = network.Flows.Supplier[flow];
        Mix.Only(blame.RulingOr(books.Causes.Withheld, point, week), _shares);
        Keep(flow, Reason.Withheld, held);
        return missing - held;
    }

    private void TakeFromStock(int flow, int week, double missing)
    {
        var log = books.FlowLogs[flow];
        int point = network.Flows.Supplier[flow];
        double taken = books.Stock.Take(point, missing, (row, cause, amount) =>
        {
            _passed[cause] += amount;
            log.Add(new Origin(Reason.Stock, row, cause), amount);
        });
        if (missing - taken > 0)
        {
            Mix.Only(blame.RulingOr(books.Causes.Alloc, point, week), _shares);
            Keep(flow, Reason.OthersFirst, missing - taken);
        }
    }

    /// <summary>What doesn't leave stays in the supplier's stock, because of the causes in the shares.</summary>
    private void Keep(int flow, Reason reason, double amount)
    {
        books.Stock.Add(network.Flows.Supplier[flow], books.Rows.Outflow[flow], _shares, -amount);
        books.FlowLogs[flow].Add(reason, _shares, amount);
        for (int cause = 0; cause < _shares.Length; cause++)
        {
            _passed[cause] += _shares[cause] * amount;
        }
    }

    /// <summary>The deviation reaches the customer when the baseline's goods would have.</summary>
    private void Book(int flow, int week, int at)
    {
        books.FlowLogs[flow].Pass(_passed);
        books.Quotas.Book(flow, week, _passed, books.Baseline.Shipped[at][flow], books.Actual.Shipped[at][flow]);
        double weeks = books.Baseline.StartTransitWeeks[flow];
        int lag = (int)Math.Floor(weeks);
        double late = weeks - lag;
        int row = books.Rows.Inflow[flow];
        if (lag == 0)
        {
            books.Stock.Add(network.Flows.Customer[flow], row, _passed, 1 - late);
        }
        else
        {
            books.Due.Add(week + lag, row, _passed, 1 - late);
        }

        if (late > 0)
        {
            books.Due.Add(week + lag + 1, row, _passed, late);
        }
    }
}
