using System.Collections.Immutable;
using Longsplice.Plan.Sharing;
using Longsplice.Runs.Sharing;
using Longsplice.Runs.Store;

namespace Longsplice.Runs.Pooling;

/// <summary>The tables of a pool, its game among them, which <c>share-cost</c> reads.</summary>
internal static class PoolTables
{
    public static ImmutableArray<RunTable> Of(PoolData data, CoalitionGame game, string label) =>
    [
        RunTable.Of(data.Items.Select(item => Row(item, label))),
        RunTable.Of(Lots(data, label)),
        .. data.Shares is { } shares ? ShareTables.Of(shares, label) : [],
        .. Pool.IsExact(data) ? new[] { RunTable.Of(Game(game, label)) } : [],
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
