using Longsplice.Model.Files;
using Longsplice.Model.Tables;
using Longsplice.Plan.Sharing;
using Longsplice.Runs.Sharing;

namespace Longsplice.Runs.Pooling;

/// <summary>The tables of a pool, its game among them, which <c>share-cost</c> reads.</summary>
internal static class PoolTables
{
    public static IEnumerable<(string Name, string Text)> Of(PoolData data, CoalitionGame game, string label) =>
    [
        ("pool.csv", TableWriter.Text(TableSchema<PoolRow>.Instance, data.Items.Select(item => Row(item, label)))),
        ("lots.csv", TableWriter.Text(TableSchema<PoolLotRow>.Instance, Lots(data, label))),
        .. data.Shares is { } shares ? ShareTables.Of(shares, label) : [],
        .. Pool.IsExact(data) ? [("game.csv", TableWriter.Text(TableSchema<GameRow>.Instance, Game(game, label)))] : Array.Empty<(string, string)>(),
    ];

    private static IEnumerable<PoolLotRow> Lots(PoolData data, string label) =>
        from item in data.Items
        from lot in item.Lots
        select new PoolLotRow { Item = item.Item, Line = lot.Line, Year = lot.Year, Units = lot.Units, Label = label };

    private static IEnumerable<GameRow> Game(CoalitionGame game, string label) => Enumerable.Range(1, (int)game.Grand)
        .Select(group => new GameRow { Coalition = game.Name((ulong)group), Value = game.Value((ulong)group), Label = label });

    private static PoolRow Row(PoolItem item, string label) => new()
    {
        Item = item.Item,
        Units = item.Units,
        AloneUsd = item.AloneUsd,
        PooledUsd = item.PooledUsd,
        PooledBoundUsd = item.PooledBoundUsd,
        SavingUsd = item.SavingUsd,
        SavingShare = item.SavingShare,
        SavingBoundUsd = item.SavingBoundUsd,
        LearningBoundShare = item.LearningBoundShare,
        SecondLineUsd = item.SecondLine?.Cost,
        SecondLineWeeks = item.SecondLine?.Weeks,
        Label = label,
    };
}
