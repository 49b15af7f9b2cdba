using Longsplice.Engine.Events;
using Longsplice.Engine.Network;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Start;

/// <summary>A network with what options add: capacity, hours, shares and licences differ, all numbers are the same.</summary>
internal static class GrownNetwork
{
    public static SupplyNetwork Of(SupplyNetwork network, IReadOnlyList<Addition> additions)
    {
        var recipes = network.Recipes with
        {
            Capacity = [.. network.Recipes.Capacity],
            SurgeCapacity = [.. network.Recipes.SurgeCapacity],
            LineHours = [.. network.Recipes.LineHours],
            Share = [.. network.Recipes.Share],
        };
        var flows = network.Flows with { Share = [.. network.Flows.Share] };
        var licences = network.Licences with { Status = [.. network.Licences.Status] };
        var grown = network with { Recipes = recipes, Flows = flows, Licences = licences };
        foreach (var addition in additions)
        {
            Add(grown, addition);
        }

        return grown;
    }

    private static void Add(SupplyNetwork grown, Addition addition)
    {
        if (addition.Recipe >= 0)
        {
            grown.Recipes.Capacity[addition.Recipe] += addition.Amount;
            grown.Recipes.SurgeCapacity[addition.Recipe] += addition.Amount;
        }
        else if (addition.Line >= 0)
        {
            grown.Recipes.LineHours[addition.Line] += addition.Amount;
        }
        else if (addition.Flow >= 0)
        {
            TakeShare(grown, addition.Flow, addition.Amount);
        }
        else
        {
            grown.Licences.Status[addition.Licence] = LicenceStatus.Open;
        }
    }

    /// <summary>The standby source takes its share of the need; the others keep theirs of the rest.</summary>
    private static void TakeShare(SupplyNetwork grown, int flow, double share)
    {
        int customer = grown.Flows.Customer[flow];
        double others = 0;
        foreach (int other in grown.Points.Inflows[customer])
        {
            grown.Flows.Share[other] *= 1 - share;
            others += grown.Flows.Share[other];
        }

        foreach (int recipe in grown.Points.MadeBy[customer])
        {
            grown.Recipes.Share[recipe] *= 1 - share;
            others += grown.Recipes.Share[recipe];
        }

        grown.Flows.Share[flow] = others > 0 ? share : 1;
    }
}
