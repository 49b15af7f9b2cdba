namespace Longsplice.Engine.Measures;

/// <summary>Sets of a scenario's events as bits, up to 127 events.</summary>
internal static class EventSet
{
    public static UInt128 Only(int number) => UInt128.One << number;

    public static UInt128 All(int events) => (UInt128.One << events) - 1;

    public static UInt128 Without(int events, int number) => All(events) & ~Only(number);

    public static bool Contains(UInt128 set, int number) => (set & Only(number)) != 0;
}
