using Longsplice.Sea.Graph;
using Shouldly;
using Xunit;

namespace Longsplice.Sea.Tests;

/// <summary>The committed assets are what the recipe makes.</summary>
public sealed class SeaRecipeTests
{
    [Fact]
    public async Task Build_FromNothing_GivesTheAssetsThatTheAssemblyCarries()
    {
        Assert.SkipWhen(
            Environment.GetEnvironmentVariable("LONGSPLICE_SEA_BUILD") is null,
            "LONGSPLICE_SEA_BUILD is not set; the build fetches land by npm and takes minutes.");
        string folder = Directory.CreateTempSubdirectory("longsplice-sea-").FullName;
        await SeaRecipe.BuildAsync(null, folder, folder, new Progress<string>(), TestContext.Current.CancellationToken);
        foreach (string name in (string[])["coast.bin", "graph.bin", "berths.bin"])
        {
            using var committed = new MemoryStream();
            await SeaData.Open(name).CopyToAsync(committed, TestContext.Current.CancellationToken);
            File.ReadAllBytes(Path.Combine(folder, name)).AsSpan().SequenceEqual(committed.ToArray()).ShouldBeTrue(name);
        }

        Directory.Delete(folder, recursive: true);
    }
}
