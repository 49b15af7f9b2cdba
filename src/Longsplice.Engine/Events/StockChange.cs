namespace Longsplice.Engine.Events;

/// <summary>Primitive 5: stock that is lost, handed over, released or bought in one week.</summary>
/// <param name="Event">Number of the event in the scenario.</param>
/// <param name="Point">Stock point that it touches; <see cref="Outside"/> where the stock is bought.</param>
/// <param name="Receiver">Stock point that receives what leaves, or −1 where it is lost.</param>
/// <param name="Week">Week in which it happens.</param>
/// <param name="Quantity">Units taken from the stock on hand, as far as there are any.</param>
/// <param name="ReserveReleased">Units by which the reserve sinks, as far as there is any.</param>
/// <param name="ReplaceBy">
/// Week by which the target stock, lowered by what was taken, is back to where it was; equal to
/// <paramref name="Week"/> where the target stays.
/// </param>
public sealed record StockChange(
    int Event, int Point, int Receiver, int Week, double Quantity, double ReserveReleased, int ReplaceBy)
{
    /// <summary>What is bought comes from outside the model.</summary>
    public const int Outside = -1;

    /// <summary>True where stock is bought: it comes on top, and is held like what was there before.</summary>
    public bool IsBought => Point == Outside;

    /// <summary>True where one site hands stock to another.</summary>
    public bool IsDonation => Receiver >= 0 && !IsBought;
}
