using CsCheck;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Tests.Files;

/// <summary>Small sound models whose texts and numbers are what forms of files get wrong.</summary>
internal static class RandomModel
{
    private static readonly string[] Ids =
    [
        "007", "1E5", "1e-3", "=1+1", "2026-01-02", "3/4", "00012345678901234567", "123456789012345678", "unknown", "TRUE", "-1",
        "+49", "@x", "'quoted'", "\"double\"", "a,b", "שלום", "é😀", "_x0041_", "1.50", "NaN", "#REF!", "two words", "1-2", "MAR1",
    ];

    private static readonly string[] Parts =
    [
        " ", "\n", "\t", "\"", "'", ",", ";", "=", "0", "1E5", "😀", "שלום", "‮", "\u00a0", "_x000D_", "<&>", "]]>", "e\u0301", "\r\n", "text", "\u2028",
    ];

    private static readonly Gen<string> Text = Of(Parts).Array[1, 6].Select(parts => string.Concat(parts));

    private static readonly Gen<double> Number = Gen.OneOf(
        Of(0, 1, 0.1, 1.0 / 3, 5e-324, 2.2250738585072014e-308, 1e-300, 1e15, 999999999999999.9, 0.1 + 0.2, 123456789.123456789, double.NaN),
        Gen.Double[0, 1e6],
        Gen.Int[0, 1000].Select(whole => (double)whole));

    private static readonly Gen<double?> Figure = Gen.OneOf(Number.Select(number => (double?)number), Gen.Const((double?)null));

    private static readonly Gen<int?> Whole = Gen.OneOf(Gen.Int[0, 520].Select(whole => (int?)whole), Of((int?)null, Unknown.Whole));

    /// <summary>Draws a model.</summary>
    public static Gen<SupplyModel> Draw { get; } =
        from codes in Gen.Shuffle(Ids, 12)
        from texts in Text.Array[12]
        from figures in Figure.Array[24]
        from whole in Whole.Array[4]
        select Make([.. codes.Select(Legal)], texts, figures, whole);

    private static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    /// <summary>Slashes join ids in keys, so that no id has one.</summary>
    private static string Legal(string id) => id.Replace('/', '-').Replace(';', '-');

    private static SupplyModel Make(string[] id, string[] text, double?[] figure, int?[] whole) => new()
    {
        Name = "random " + text[0].Trim() + ".",
        PriceYear = 2026,
        Theatres = new([new Theatre { Id = new(id[0]), Name = text[1] }], row => row.Id),
        Nations = new([new Nation { Id = new(id[1]), Theatre = new(id[0]), Name = text[2], Note = text[3] }], row => row.Id),
        Sites = new(
            [
                new Site { Id = new(id[2]), Nation = new(id[1]), Kind = SiteKind.Plant, Name = text[4], Locode = text[5] },
                new Site { Id = new(id[3]), Nation = new(id[1]), Kind = SiteKind.Front, Latitude = -33.3333333333333357 },
            ],
            row => row.Id),
        Items = new(
            [
                new Item { Id = new(id[4]), Kind = ItemKind.Material, Unit = "t", HsCode = "0012.30", Nsn = id[6], UnitCostUsd = figure[0] },
                new Item { Id = new(id[5]), Kind = ItemKind.Munition, Unit = "each", Name = text[6], UnitMassKg = figure[1] },
            ],
            row => row.Id),
        Recipes = new(
            [new Recipe { Id = new(id[7]), Site = new(id[2]), Item = new(id[5]), CapacityPerWeek = figure[2] ?? 3, LeadWeeks = whole[0] ?? 2, RestartWeeks = whole[1] }],
            row => row.Id),
        RecipeInputs = new([new RecipeInput { Recipe = new(id[7]), Item = new(id[4]), Quantity = figure[3] is > 0 and var some ? some : 1 }]),
        Stocks = new([new Stock { Site = new(id[3]), Item = new(id[5]), Quantity = figure[4] ?? 1, Reserve = figure[5], Note = text[7] }]),
        Lanes = new(
            [new Lane { Id = new(id[8]), From = new(id[2]), To = new(id[3]), Mode = LaneMode.Sea, TransitDays = 3, Passages = [new("suez"), new(id[9])], UsdPerTonne = figure[6] }],
            row => row.Id),
        Contracts = new(
            [new Contract { Id = new(id[10]), Supplier = new(id[2]), Customer = new(id[3]), Item = new(id[5]), QuantityPerWeek = figure[7], TransitWeeks = 1, Label = "OFFICIAL/REL=AAA,BBB" }],
            row => row.Id),
        Demands = new(
            [new Demand { Id = new(id[11]), Site = new(id[3]), Item = new(id[5]), QuantityPerWeek = figure[8] ?? 5, From = WeekOrDate.OfDate(new DateOnly(2027, 3, 1)), Until = WeekOrDate.OfWeek(40), Unmet = UnmetMode.Lost }],
            row => row.Id),
        Licences = new([new Licence { Exporter = new(id[1]), Items = [new(id[4]), new(id[5])], DelayWeeks = whole[2], QuotaPerYear = figure[9] }]),
        Sources = new([new SourceRow { Id = new(id[0]), Title = text[8], Url = "https://example.org/?a=1&b=2", Published = "2026-01", Accessed = "2026-11-01" }], row => row.Id),
    };
}
