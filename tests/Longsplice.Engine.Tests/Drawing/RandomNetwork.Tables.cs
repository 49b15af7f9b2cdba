using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Engine.Tests.Drawing;

/// <content>Licences, and the rows as tables.</content>
internal sealed partial class RandomNetwork
{
    private Licence[] DrawLicences() =>
    [
        .. Enumerable.Range(0, _dice.Chance(0.5) ? _dice.Whole(1, 3) : 0).Select(number => new Licence
        {
            Id = new LicenceId($"L{number}"),
            Exporter = _dice.OneOf(Nations),
            Importer = _dice.Chance(0.3) ? _dice.OneOf(Nations) : null,
            Items = _dice.Chance(0.3) ? [Item(_dice.Whole(0, _tiers.Count - 2))] : [],
            Status = (LicenceStatus)_dice.OneOf([0, 1, 1, 1, 2]),
            DelayWeeks = _dice.Chance(0.8) ? _dice.Whole(0, 6) : null,
            QuotaPerYear = _dice.Chance(0.6) ? _dice.Between(30, 800) : null,
        }),
    ];

    private SupplyModel ToModel(Licence[] licences, bool turned) => new()
    {
        Theatres = new([new Theatre { Id = new TheatreId("X") }, new Theatre { Id = new TheatreId("Y") }], row => row.Id),
        Nations = new(Nations.Select(id => new Nation { Id = id, Theatre = new TheatreId(id.Code is "A" or "B" ? "X" : "Y") }), row => row.Id),
        Sites = new(Order(_sites, turned), row => row.Id),
        Items = new(Enumerable.Range(0, _tiers.Count).Select(Item).Append(Side).Append(new ItemId("unobtainable"))
            .Select((id, number) => new Item { Id = id, Kind = ItemKind.Component, Unit = "each", UnitMassKg = number % 3 == 2 ? null : 400 * (number + 1) }), row => row.Id),
        Lines = new(Order(_lines, turned), row => row.Id),
        Recipes = new(Order(_recipes, turned), row => row.Id),
        RecipeInputs = new(Order(_inputs, turned)),
        Stocks = new(Order([.. _stocks.Values], turned)),
        Contracts = new(Order(_contracts, turned), row => row.Id),
        Lanes = new(Order(_lanes.Lanes, turned), row => row.Id),
        Passages = new(Order(_lanes.Passages, turned), row => row.Id),
        Demands = new(Order(_demands, turned), row => row.Id),
        Licences = new(Order([.. licences], turned)),
    };

    private static IEnumerable<TRow> Order<TRow>(List<TRow> rows, bool turned) =>
        turned ? rows.AsEnumerable().Reverse() : rows;
}
