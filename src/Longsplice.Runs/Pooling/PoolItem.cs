using System.Collections.Immutable;
using Longsplice.Plan.Pooling;

namespace Longsplice.Runs.Pooling;

/// <summary>What pooling does for one item.</summary>
/// <param name="Item">Item.</param>
/// <param name="Units">Units ordered in all.</param>
/// <param name="AloneUsd">What buyers pay when each orders by itself, on the same terms.</param>
/// <param name="PooledUsd">What the merged order book costs.</param>
/// <param name="PooledBoundUsd">What it costs at least; proven by the program.</param>
/// <param name="SavingUsd">What pooling saves.</param>
/// <param name="SavingShare">That as a share.</param>
/// <param name="SavingBoundUsd">What it could save at most, in closed form.</param>
/// <param name="LearningBoundShare">Share that learning alone saves at most: 1 − k^b of k buyers.</param>
/// <param name="Lots">Lots of the merged book.</param>
/// <param name="SecondLine">What a second line costs and buys; null where there is none.</param>
public sealed record PoolItem(
    string Item,
    double Units,
    double AloneUsd,
    double PooledUsd,
    double PooledBoundUsd,
    double SavingUsd,
    double SavingShare,
    double SavingBoundUsd,
    double LearningBoundShare,
    ImmutableArray<LotRow> Lots,
    SecondLine? SecondLine);
