using Longsplice.Runs.Verbs;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Store;

/// <summary>Converts a model in a process that <see cref="ReplacementTests"/> starts and kills.</summary>
public sealed class ConversionToKill
{
    public const string Target = "LONGSPLICE_CONVERT_TO";

    [Fact]
    public void Convert()
    {
        string? target = Environment.GetEnvironmentVariable(Target);
        Assert.SkipWhen(target is null, "Only a process that is to be killed converts here.");
        string model = Path.Combine(Repository.Root, "models", "rounds155");
        ModelConvert.Run(model, target!, null, TestContext.Current.CancellationToken).Code.ShouldBe(ExitCode.Done);
    }
}
