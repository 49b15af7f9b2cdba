using System.Collections.Immutable;

namespace Longsplice.Sea.Cables;

/// <summary>
/// Which ship mends which fault when. As soon as a ship is free, the waiting fault with the most Tbps goes to the ship
/// that has it mended first; of equals, the first in order. A ship loads at its depot, then sails from fault to fault.
/// Work begins when the ship is there and work is permitted, whichever is later.
/// </summary>
/// <param name="ships">The ships.</param>
/// <param name="sailing">How long they sail.</param>
public sealed class RepairQueue(ImmutableArray<RepairVessel> ships, ISailing sailing)
{
    /// <summary>Works the queue off.</summary>
    /// <param name="faults">The faults.</param>
    /// <param name="delays">What a repair takes beside sailing and work.</param>
    /// <returns>Repairs in the order of the faults.</returns>
    public ImmutableArray<CableRepair> Run(ImmutableArray<CableFault> faults, RepairDelays delays)
    {
        var fleet = ships.Select(_ => new Station()).ToArray();
        var waiting = faults.ToList();
        var done = new Dictionary<CableFault, CableRepair>(ReferenceEqualityComparer.Instance);
        while (waiting.Count > 0)
        {
            double now = Math.Max(waiting.Min(fault => fault.Day), FirstFree(fleet));
            var fault = waiting.Where(one => one.Day <= now).MaxBy(one => one.CapacityTbps)!;
            waiting.Remove(fault);
            done[fault] = Mend(fault, now, fleet, delays);
        }

        return [.. faults.Select(fault => done[fault])];
    }

    /// <summary>The day on which a ship that has a place is free.</summary>
    private double FirstFree(Station[] fleet) =>
        fleet.Where((_, ship) => ships[ship].At is not null).Select(station => station.Free).DefaultIfEmpty(0).Min();

    private CableRepair Mend(CableFault fault, double now, Station[] fleet, RepairDelays delays)
    {
        var best = new CableRepair(fault, null, double.PositiveInfinity, double.PositiveInfinity);
        for (int ship = 0; ship < fleet.Length; ship++)
        {
            if (Offer(fault, now, ship, fleet[ship], delays) is { } offer && offer.Done < best.Done)
            {
                best = offer;
            }
        }

        if (best.Ship is { } chosen)
        {
            fleet[chosen] = new Station(best.Done, fault);
        }

        return best;
    }

    private CableRepair? Offer(CableFault fault, double now, int number, Station station, RepairDelays delays)
    {
        var ship = ships[number];
        if (fault.Place is not { } place || (station.Last?.Place ?? ship.At) is not { } at || sailing.Days(at, place, ship.SpeedKnots) is not { } days)
        {
            return null;
        }

        double leaves = Math.Max(now, station.Free) + (station.Last is null ? delays.LoadingDays : 0);
        double start = Math.Max(leaves + days, fault.Day + delays.PermitDays);
        return new CableRepair(fault, number, start, start + delays.WeatherDays + ship.DaysPerRepair);
    }

    /// <summary>Where a ship is and when it is free: at its depot from the first day, or at its last fault.</summary>
    private sealed record Station(double Free = 0, CableFault? Last = null);
}
