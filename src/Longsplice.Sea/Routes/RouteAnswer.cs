namespace Longsplice.Sea.Routes;

/// <summary>What a query for a route gave: a <see cref="Route"/> or <see cref="NoRoute"/>.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
public abstract record RouteAnswer(Mooring From, Mooring To);
