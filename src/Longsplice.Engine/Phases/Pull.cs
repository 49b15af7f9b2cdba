namespace Longsplice.Engine.Phases;

/// <summary>What a customer asks of a source per unit of share: this week's ask, and its steady rate.</summary>
internal struct Pull
{
    /// <summary>Units asked per unit of share.</summary>
    public double Ask;

    /// <summary>Units a week drawn in the long run per unit of share.</summary>
    public double Rate;
}
