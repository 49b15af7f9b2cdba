using Longsplice.Engine.Events;

namespace Longsplice.Engine.Phases;

/// <summary>Stock lost, handed over or released in a week, never more than there is; and stock bought.</summary>
internal static class StockMoves
{
    public static void Apply(State state, StockChange change, int week)
    {
        if (change.Week == week && change.IsBought)
        {
            Buy(state, change);
        }
        else if (change.Week == week)
        {
            Move(state, change);
        }
        else if (change.Week < week && week <= change.ReplaceBy)
        {
            // The giver's target rises back in equal weekly steps, so that replacement is asked for by date.
            state.Target[change.Point] += state.Moved[change.Event] / (change.ReplaceBy - change.Week);
        }
    }

    /// <summary>The target rises with the stock, or orders would pause until it was used up.</summary>
    private static void Buy(State state, StockChange change)
    {
        state.OnHand[change.Receiver] += change.Quantity;
        state.Target[change.Receiver] += change.Quantity;
        state.Moved[change.Event] = change.Quantity;
    }

    private static void Move(State state, StockChange change)
    {
        double taken = Math.Min(change.Quantity, state.OnHand[change.Point]);
        state.OnHand[change.Point] -= taken;
        state.Reserve[change.Point] -= Math.Min(change.ReserveReleased, state.Reserve[change.Point]);
        state.Moved[change.Event] = taken;
        if (change.Receiver >= 0)
        {
            state.OnHand[change.Receiver] += taken;
        }

        if (change.ReplaceBy > change.Week)
        {
            state.Target[change.Point] -= taken;
        }
    }
}
