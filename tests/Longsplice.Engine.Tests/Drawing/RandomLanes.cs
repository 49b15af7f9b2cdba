using System.Collections.Immutable;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Tests.Drawing;

/// <summary>Draws lanes, two between the same sites or over a third site, and the passages that they cross.</summary>
internal sealed class RandomLanes
{
    private static readonly PassageId[] Names = [new("bab_el_mandeb"), new("malacca"), new("panama"), new("suez")];

    private readonly Dice _dice;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public RandomLanes(Dice dice)
    {
        _dice = dice;
        Passages =
        [
            .. Names.Take(3).Select(id => new Passage
            {
                Id = id,
                CapacityTonnesPerWeek = dice.Chance(0.3) ? dice.Between(30, 200) : null,
            }),
        ];
    }

    public List<Lane> Lanes { get; } = [];

    public List<Passage> Passages { get; }

    /// <summary>Adds a direct lane, or two over another site, and sometimes a second lane beside.</summary>
    public void AddWay(SiteId from, SiteId to, SiteId[] sites)
    {
        var over = _dice.OneOf(sites);
        if (_dice.Chance(0.25) && over != from && over != to)
        {
            Add(from, over, "a");
            Add(over, to, "a");
        }
        else
        {
            Add(from, to, "a");
        }

        if (_dice.Chance(0.35))
        {
            Add(from, to, "b");
        }
    }

    private void Add(SiteId from, SiteId to, string name)
    {
        var id = new LaneId($"{from}_{to}_{name}");
        if (!_known.Add(id.Code))
        {
            return;
        }

        double days = _dice.Chance(0.4) ? 7 * _dice.Whole(1, 4) : _dice.Between(1, 30);
        var passages = _dice.Chance(0.5) ? _dice.Some(Names, _dice.Whole(1, 3)).ToImmutableArray() : [];
        Lanes.Add(new Lane
        {
            Id = id,
            From = from,
            To = to,
            Mode = LaneMode.Sea,
            TransitDays = days,
            Passages = passages,
            DaysToPassage = _dice.Chance(0.5) ? [.. passages.Select(_ => _dice.Between(0, days)).Order()] : [],
            CapacityTonnesPerWeek = _dice.Chance(0.2) ? _dice.Between(5, 80) : null,
            FleetTonnes = _dice.Chance(0.15) ? _dice.Between(30, 400) : null,
        });
    }
}
