using Longsplice.Runs;
using Shouldly;
using Xunit;

namespace Longsplice.Cli.Tests.Models;

/// <summary>What a model holds, and what it lacks.</summary>
public sealed class DescribeTests : IDisposable
{
    private readonly SmallModel _model = new();

    public void Dispose() => _model.Dispose();

    [Fact]
    public async Task Describe_FitsTheWidth()
    {
        var (code, output, _) = await CommandLine.RunAsync("model", "describe", CommandLine.Rounds155);
        code.ShouldBe(ExitCode.Done);
        output.Split('\n').ShouldAllBe(line => line.Length <= 100);
        output.ShouldContain("20 nations: 12 EA, 3 IP, 5 XX");
        output.ShouldContain("Oldest facts");
    }

    [Fact]
    public async Task Describe_WhenAnInputHasNoSource_NamesTheDemandAndTheInput()
    {
        _model.Replace("contracts.csv", "c1,mine,plant,ore,1,2,S1\n", "")
            .Replace("stocks.csv", "front,shell,2,S1\n", "");
        var (_, data) = await CommandLine.RunJsonAsync("model", "describe", _model.Folder);
        var unserved = data.GetProperty("gaps").GetProperty("unserved_demands");
        unserved.GetArrayLength().ShouldBe(1);
        unserved[0].GetProperty("demand").GetString().ShouldBe("need");
        unserved[0].GetProperty("missing")[0].GetString().ShouldBe("plant/ore");
        data.GetProperty("gaps").GetProperty("points_without_source")[0].GetString().ShouldBe("plant/ore");
    }

    [Fact]
    public async Task Describe_WhenTheOnlyTransferIsDenied_CountsTheDemandAsUnserved()
    {
        _model.Replace("stocks.csv", "front,shell,2,S1\n", "")
            .Write("licences.csv", "id,exporter,importer,items,status\nno,BBB,AAA,ore,denied\n");
        var (_, output, _) = await CommandLine.RunAsync("model", "describe", _model.Folder);
        output.ShouldContain("1 demands that nothing can serve\n    need (front/shell): no source at plant/ore");
    }

    [Fact]
    public async Task Describe_WhenSound_HasNoGaps()
    {
        var (_, data) = await CommandLine.RunJsonAsync("model", "describe", _model.Folder);
        data.GetProperty("gaps").GetProperty("unserved_demands").GetArrayLength().ShouldBe(0);
        data.GetProperty("oldest")[0].GetProperty("source").GetString().ShouldBe("S2");
        data.GetProperty("sources").GetProperty("recall").GetInt32().ShouldBe(3);
    }
}
