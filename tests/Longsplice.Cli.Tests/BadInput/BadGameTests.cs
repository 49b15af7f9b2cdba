using Longsplice.Runs;
using Shouldly;
using Xunit;

namespace Longsplice.Cli.Tests.BadInput;

/// <summary>Games that cannot be shared, and plans for too many, through the command line: exit code 3 and every fault.</summary>
public sealed class BadGameTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("longsplice-game-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("A,1\nB,1\nA+B,2\nB+A,3\n", "LS195 game.csv:5 coalition")]
    [InlineData("A,1\nA+B,2\n", "LS196 game.csv coalition")]
    [InlineData("A,1\nB,1\nA+B,2\n,4\n", "LS197 game.csv:5 value")]
    [InlineData("A,1\nB,NaN\nA+B,2\n", "LS006 game.csv:3 value")]
    [InlineData("A,1\nB,inf\nA+B,2\n", "LS006 game.csv:3 value")]
    [InlineData("A,1\nB,1\nA+A,2\n", "LS200 game.csv:4 coalition")]
    public Task ShareCost_OfABadGame_SaysWhatIsWrong(string rows, string line) => Refuse(rows, line);

    [Fact]
    public Task ShareCost_OfTwentyOnePlayers_AsksForUnions() =>
        Refuse(string.Concat(Enumerable.Range(0, 21).Select(player => $"P{player},1\n")), "LS198 game.csv coalition");

    [Fact]
    public Task ShareCost_OfAPlanForFifteenNations_AsksForUnionsOrSamples() => Refused.AsInput(
        ["share-cost", CommandLine.Rounds155, Path.Combine(CommandLine.Rounds155, "scenarios", "both.yaml"), "--out", Out],
        "LS222 command line --players",
        Out,
        "fifteen nations");

    [Theory]
    [InlineData("share-cost game.csv --samples 5")]
    [InlineData("share-cost model scenario.yaml --kind savings")]
    [InlineData("share-cost model scenario.yaml --game game.csv")]
    [InlineData("share-cost")]
    [InlineData("survive model --worst 4")]
    [InlineData("barriers model")]
    public async Task Command_WithOptionsThatDoNotBelong_IsRefused(string command) =>
        (await CommandLine.RunAsync(command.Split(' '))).Code.ShouldBe(ExitCode.Usage);

    private string Out => Path.Combine(_folder, "run");

    private Task<string> Refuse(string rows, string line)
    {
        string file = Path.Combine(_folder, "game.csv");
        File.WriteAllText(file, $"coalition,value\n{rows}");
        return Refused.AsInput(["share-cost", file, "--out", Out], line, Out, rows);
    }
}
