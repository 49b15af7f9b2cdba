using System.Collections.Concurrent;
using Shouldly;

namespace Longsplice.Engine.Tests.Drawing;

/// <summary>In how many networks each feature made a difference: a law that was never strained proves little.</summary>
internal sealed class FeatureCounts
{
    /// <summary>Fewer networks than this say nothing of a feature.</summary>
    private const int Floor = 20;

    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public void Count(DrawnRun run)
    {
        foreach (var (feature, isBound) in Features.All)
        {
            int more = isBound(run) ? 1 : 0;
            _counts.AddOrUpdate(feature, more, (_, count) => count + more);
        }
    }

    public void ShouldAllHaveBound() =>
        _counts.Where(pair => pair.Value < Floor).Select(pair => $"{pair.Key} {pair.Value}")
            .ShouldBeEmpty($"bound in fewer than {Floor} networks");

    public override string ToString() =>
        string.Join(", ", _counts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}"));
}
