using Longsplice.Engine.Measures;
using Longsplice.Engine.Network;
using Longsplice.Model.Results;

namespace Longsplice.Engine.Causes;

/// <summary>Ledger, phase 4: why recipes made less or more than in the baseline.</summary>
internal sealed class ProduceStep(SupplyNetwork network, LedgerBooks books, Blame blame, OrderReasons reasons)
{
    /// <summary>Below this share of the baseline a difference is rounding and goes with the larger part.</summary>
    private const double Rounding = 1e-9;

    private readonly double[] _shares = new double[books.Causes.Count];
    private readonly double[] _output = new double[books.Causes.Count];

    /// <summary>Goes through the recipes from first to end, end left out.</summary>
    public void Run(int week, int at, int first, int end)
    {
        for (int recipe = first; recipe < end; recipe++)
        {
            double missing = books.Baseline.Made[at][recipe] - books.Actual.Made[at][recipe];
            Array.Clear(_output);
            if (missing < 0)
            {
                More(recipe, -missing, week);
            }
            else if (missing > 0)
            {
                Miss(recipe, missing, week, at);
            }

            Book(recipe, week);
        }
    }

    /// <summary>Extra starts: first those that options brought, then those that catch up.</summary>
    private void More(int recipe, double extra, int week)
    {
        double grown = books.Grown.More(week, extra, start => start.Recipe[recipe], _shares);
        if (grown > 0)
        {
            Draw(recipe, grown, (log, drawn) => log.Add(Reason.Surge, _shares, drawn));
        }

        if (extra - grown > 0)
        {
            CatchUp(recipe, extra - grown);
        }
    }

    /// <summary>Extra starts draw inputs and fill the output in the mix of what the output lacks.</summary>
    private void CatchUp(int recipe, double extra)
    {
        int output = network.Recipes.Output[recipe];
        reasons.OfMore(output, _shares);
        Draw(recipe, extra, (log, drawn) => Lacks.Log(books, output, log, _shares, drawn));
    }

    private void Draw(int recipe, double extra, Action<CauseLog, double> note)
    {
        var recipes = network.Recipes;
        for (int input = recipes.InputStart[recipe]; input < recipes.InputStart[recipe + 1]; input++)
        {
            int row = books.Rows.Used[input];
            double drawn = recipes.InputQuantity[input] * extra;
            books.Stock.Add(recipes.InputPoint[input], row, _shares, drawn);
            note(books.ExtraLogs[row], drawn);
        }

        AddOutput(_shares, -extra * recipes.Yield[recipe]);
    }

    private void Miss(int recipe, double missing, int week, int at)
    {
        double baseline = books.Baseline.Made[at][recipe];
        double notWanted = Math.Clamp(baseline - books.Actual.Wanted[at][recipe], 0, missing);
        notWanted = missing - notWanted <= Rounding * baseline ? missing : notWanted;
        if (notWanted > 0)
        {
            NotWanted(recipe, notWanted, week);
        }

        double bound = missing - notWanted;
        if (bound > 0)
        {
            Bound(recipe, bound, week, at);
        }
    }

    /// <summary>What wasn't wanted, since the store was full: the mix of what had filled it.</summary>
    private void NotWanted(int recipe, double starts, int week)
    {
        double moved = books.Grown.Less(week, starts, start => start.Recipe[recipe], _shares);
        if (moved > 0)
        {
            PileUp(recipe, -1, moved);
            Pass(recipe, Reason.ShareMoved, moved);
        }

        starts -= moved;
        if (starts <= 0)
        {
            return;
        }

        reasons.OfLess(network.Recipes.Output[recipe], _shares);
        PileUp(recipe, -1, starts);
        Pass(recipe, Reason.NotAsked, starts);
    }

    private void Bound(int recipe, double starts, int week, int at)
    {
        var binding = books.Actual.Binding[at][recipe];
        if (binding.Kind == Binding.Input)
        {
            ShortOf(recipe, binding.Input, starts);
            Mask(binding, starts);
            return;
        }

        bool isLine = binding.Kind == Binding.Line;
        if (!blame.Cutting(recipe, week, _shares) && !Mix.Equal(blame.CutBefore(recipe, week), _shares))
        {
            Mix.Only(isLine ? books.Causes.Alloc : books.Causes.Plain, _shares);
        }

        PileUp(recipe, -1, starts);
        Pass(recipe, Reason.Capacity, starts);
    }

    /// <summary>The binding input hands on what it lacks; the other inputs pile up for the same causes.</summary>
    private void ShortOf(int recipe, int input, double starts)
    {
        Array.Clear(_shares);
        int point = network.Recipes.InputPoint[input];
        double quantity = network.Recipes.InputQuantity[input] * starts;
        double perUnit = network.Recipes.Yield[recipe] * starts / quantity;
        double taken = books.Stock.Take(point, quantity, (row, cause, amount) =>
        {
            _shares[cause] += amount / quantity;
            books.RecipeLogs[recipe].Add(new Origin(Reason.Stock, row, cause), amount * perUnit);
        });
        if (quantity - taken > 0)
        {
            double rest = quantity - taken;
            _shares[books.Causes.Alloc] += rest / quantity;
            books.Stock.Add(point, books.Rows.Used[input], books.Causes.Alloc, -rest);
            books.RecipeLogs[recipe].Add(
                new Origin(Reason.OthersFirst, books.Rows.Used[input], books.Causes.Alloc), rest * perUnit);
        }

        PileUp(recipe, input, starts);
        AddOutput(_shares, starts * network.Recipes.Yield[recipe]);
    }

    private void Mask(RecipeBinding binding, double starts)
    {
        books.Masked.Bind(binding.Input, starts);
        if (binding.IsMasking)
        {
            books.Masked.Hide(binding.Input, binding.Second, Math.Min(starts, binding.SecondShort));
        }
    }

    /// <summary>Inputs that weren't drawn stay in stock, because of the same causes.</summary>
    private void PileUp(int recipe, int except, double starts)
    {
        var recipes = network.Recipes;
        for (int input = recipes.InputStart[recipe]; input < recipes.InputStart[recipe + 1]; input++)
        {
            if (input != except)
            {
                books.Stock.Add(
                    recipes.InputPoint[input],
                    books.Rows.Used[input],
                    _shares,
                    -recipes.InputQuantity[input] * starts);
            }
        }
    }

    private void Pass(int recipe, Reason reason, double starts)
    {
        double output = starts * network.Recipes.Yield[recipe];
        AddOutput(_shares, output);
        books.RecipeLogs[recipe].Add(reason, _shares, output);
    }

    private void AddOutput(double[] shares, double factor)
    {
        for (int cause = 0; cause < shares.Length; cause++)
        {
            _output[cause] += shares[cause] * factor;
        }
    }

    private void Book(int recipe, int week)
    {
        books.RecipeLogs[recipe].Pass(_output);
        int lead = network.Recipes.LeadWeeks[recipe];
        if (lead > 0)
        {
            books.Due.Add(week + lead, books.Rows.Made[recipe], _output, 1);
        }
        else
        {
            books.Stock.Add(network.Recipes.Output[recipe], books.Rows.Made[recipe], _output, 1);
        }
    }
}
