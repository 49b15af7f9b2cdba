using System.Collections.Concurrent;
using Shouldly;

namespace Longsplice.Engine.Tests.Drawing;

/// <summary>
/// Draws each network once, tries every law on it, and remembers which seeds broke which law, so that a test
/// is one law by name and all laws see the same thousands of networks.
/// </summary>
public sealed class LawFixture
{
    private const int Shown = 6;

    private static readonly int Networks = Math.Min(2000, Seeds.Most);

    private readonly ConcurrentDictionary<string, ConcurrentDictionary<int, string>> _broken = new(StringComparer.Ordinal);
    private readonly FeatureCounts _features = new();

    public LawFixture() => Parallel.For(Seeds.First, Seeds.First + Networks, Try);

    /// <summary>How many networks each feature bound in.</summary>
    internal FeatureCounts Features => _features;

    public static string SeedsTried => $"seeds {Seeds.First} to {Seeds.First + Networks - 1}; LONGSPLICE_SEED=n begins elsewhere";

    public void ShouldHold(string law)
    {
        var broken = _broken.GetValueOrDefault(law) ?? [];
        string first = string.Join('\n', broken.OrderBy(pair => pair.Key).Take(Shown).Select(pair => $"seed {pair.Key}: {pair.Value}"));
        broken.Count.ShouldBe(0, $"{law}, {SeedsTried}\n{first}");
    }

    private void Try(int seed)
    {
        try
        {
            var run = DrawnRun.Of(seed);
            _features.Count(run);
            Try(seed, nameof(GoodsLaws.Conservation), () => GoodsLaws.Conservation(run));
            Try(seed, nameof(GoodsLaws.NothingNegative), () => GoodsLaws.NothingNegative(run));
            Try(seed, nameof(GoodsLaws.BaselineBeforeEvents), () => GoodsLaws.BaselineBeforeEvents(run));
            Try(seed, nameof(GoodsLaws.BaselineWithoutEvents), () => GoodsLaws.BaselineWithoutEvents(run));
            Try(seed, nameof(GoodsLaws.Arrivals), () => GoodsLaws.Arrivals(run));
            Try(seed, nameof(GoodsLaws.Stillness), () => GoodsLaws.Stillness(run));
            Try(seed, nameof(FlowLimits), () => FlowLimits.Check(run));
            TryCauses(seed, run);
        }
        catch (Exception problem)
        {
            Note(seed, nameof(GoodsLaws.Conservation), problem.ToString());
        }
    }

    private void TryCauses(int seed, DrawnRun run)
    {
        Try(seed, nameof(CauseLaws.Deviations), () => CauseLaws.Deviations(run));
        Try(seed, nameof(CauseLaws.Settled), () => CauseLaws.Settled(run));
        Try(seed, nameof(CauseLaws.Shortages), () => CauseLaws.Shortages(run));
    }

    private void Try(int seed, string law, Action check)
    {
        try
        {
            check();
        }
        catch (Exception problem)
        {
            Note(seed, law, problem is ShouldAssertException ? problem.Message : problem.ToString());
        }
    }

    private void Note(int seed, string law, string message) =>
        _broken.GetOrAdd(law, _ => new ConcurrentDictionary<int, string>())[seed] = message;
}
