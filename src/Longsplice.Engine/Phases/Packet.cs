using Longsplice.Engine.Network;

namespace Longsplice.Engine.Phases;

/// <summary>Goods of a tracked flow that travel together.</summary>
/// <param name="Sent">Week of dispatch.</param>
/// <param name="Due">Week of arrival.</param>
/// <param name="Amount">Units.</param>
/// <param name="Route">Route at dispatch; null where the contract fixes the time.</param>
internal readonly record struct Packet(int Sent, int Due, double Amount, Route? Route);
