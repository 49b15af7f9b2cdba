using System.Text.Json;
using Longsplice.Runs;
using Shouldly;
using Xunit;

namespace Longsplice.Cli.Tests;

/// <summary>Every verb that takes --out writes a run folder that verifies by itself, wherever its inputs came from.</summary>
public sealed class RunFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("longsplice-out-").FullName;

    /// <summary>Commands; a word with a slash is a path within examples, or a file that the test writes where it begins with ./.</summary>
    public static TheoryData<string> Commands() =>
    [
        "stress chain-outage/ chain-outage/scenario.yaml --weeks 20 --policy pooled --seed 7",
        "barriers barriers-in-series/ barriers-in-series/scenario.yaml --prices --curves 2",
        "criticality mutual-dependence/ --outage 5 --weeks 30 --policy theatre",
        "cables cable-outages/ --worst 2 --by cable --availability 0.97 --seed 3",
        "plan plan-lesson/ plan-lesson/scenario.yaml --target E:1-2 --trade none --factor 1.5",
        "policies hoarding/ hoarding/scenario.yaml --hoard 2,4.5 --weeks 30",
        "survive time-to-survive/ --weeks 7 --ttr ./ttr.csv",
        "share-cost share-airport/game.csv --exit D --unions A+B --key ./key.csv",
        "share-cost two-nations-pooled/ two-nations-pooled/scenario.yaml --samples 5 --seed 2 --weeks 8",
        "options options-budget/ options-budget/scenario.yaml --budget 2.5 --gamma 1 --alpha 0.5",
        "pool pool-rounds/orders.csv pool-rounds/terms.csv --funding MultiYear --second-part 0.25",
        "back-test ./tested --draws 3",
    ];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Out_OfEachVerb_VerifiesWithoutItsInputsAndFindsEachChangedDigit(string command)
    {
        string run = Path.Combine(_folder, "run");
        await Made([.. Words(command), "--out", run]);
        foreach (string inputs in Directory.GetFileSystemEntries(_folder).Where(entry => entry != run))
        {
            Directory.Move(inputs, $"{inputs}-gone");
        }

        (await Verify(run)).ShouldBe(ExitCode.Done, command);
        foreach (string file in Directory.GetFiles(run, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "run.json"))
        {
            string text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            int at = text.LastIndexOfAny(['0', '1', '2', '3', '4']);
            if (at >= 0)
            {
                await File.WriteAllTextAsync(file, $"{text[..at]}{(char)(text[at] + 5)}{text[(at + 1)..]}", TestContext.Current.CancellationToken);
                (await Verify(run)).ShouldBe(ExitCode.No, file);
                await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task RecordedCommand_WhenTyped_MakesTheSameBytes(string command)
    {
        string run = Path.Combine(_folder, "run"), again = Path.Combine(_folder, "again");
        await Made([.. Words(command), "--out", run]);
        var manifest = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(run, "run.json"), TestContext.Current.CancellationToken)).RootElement;
        string[] words = [.. manifest.GetProperty("command").EnumerateArray().Select(word => word.GetString()!)];
        words[0].ShouldBe("longsplice");
        await Made([.. words.Skip(1).Select(word => word.StartsWith("inputs/", StringComparison.Ordinal) ? Path.Combine(run, word) : word), "--out", again]);
        Texts(again).ShouldBe(Texts(run));
        manifest.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("path").GetString())
            .ShouldBe(Texts(run).Select(file => file.Path).Where(path => path != "run.json"), ignoreOrder: true);
    }

    [Fact]
    public async Task Verify_OfRunJsonThatNamesNoCommand_SaysSo()
    {
        string run = Path.Combine(_folder, "run"), manifest = Path.Combine(run, "run.json");
        await Made([.. Words("survive time-to-survive/ --weeks 7"), "--out", run]);
        string text = await File.ReadAllTextAsync(manifest, TestContext.Current.CancellationToken);
        foreach (var (old, now) in new[] { ("\"survive\"", "\"revive\""), ("\"--weeks\"", "\"--week\""), ("\"7\"", "\"seven\""), ("\"inputs/model\"", "\"--weeks\""), ("\"longsplice\",", "null,") })
        {
            await File.WriteAllTextAsync(manifest, text.Replace(old, now, StringComparison.Ordinal), TestContext.Current.CancellationToken);
            var (code, _, errors) = await CommandLine.RunAsync("verify", run);
            code.ShouldBe(ExitCode.No, now);
            errors.ShouldContain("LS170", Case.Sensitive, now);
        }
    }

    [Fact]
    public async Task Why_OfAnotherVerbsFolder_SaysWhichItReads()
    {
        string run = Path.Combine(_folder, "run");
        await Made([.. Words("survive time-to-survive/"), "--out", run]);
        var (code, _, errors) = await CommandLine.RunAsync("why", run);
        code.ShouldBe(ExitCode.Input);
        errors.ShouldContain("LS171");
    }

    private static (string Path, string Text)[] Texts(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(folder, file), File.ReadAllText(file))).Order()];

    private static async Task<int> Verify(string run) => (await CommandLine.RunAsync("verify", run)).Code;

    private static async Task Made(string[] words)
    {
        var (code, _, errors) = await CommandLine.RunAsync(words);
        code.ShouldBe(ExitCode.Done, errors);
    }

    /// <summary>The words with what they name copied or written beside the run.</summary>
    private string[] Words(string command)
    {
        WriteGiven();
        return [.. command.Split(' ').Select(word => word.StartsWith("./", StringComparison.Ordinal) ? Path.Combine(_folder, word[2..]) : word.Contains('/', StringComparison.Ordinal) ? Copied(word) : word)];
    }

    private string Copied(string path)
    {
        string name = path.Split('/')[0], copy = Path.Combine(_folder, name);
        Directory.CreateDirectory(copy);
        foreach (string file in Directory.GetFiles(Path.Combine(CommandLine.Root, "examples", name)))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)), overwrite: true);
        }

        return Path.Combine(_folder, path);
    }

    private void WriteGiven()
    {
        File.WriteAllText(Path.Combine(_folder, "ttr.csv"), "element,ttr_weeks\r\nS1,3\r\n");
        File.WriteAllText(Path.Combine(_folder, "key.csv"), "player,key\nA,1\nB,2\nC,3\nD,4\n");
        string tested = Path.Combine(_folder, "tested"), example = Path.GetDirectoryName(Copied("chain-outage/"))!;
        Directory.CreateDirectory(Path.Combine(tested, "scenarios"));
        foreach (string file in Directory.GetFiles(example))
        {
            File.Copy(file, Path.Combine(tested, Path.GetFileName(file)), overwrite: true);
        }

        File.Copy(Path.Combine(example, "scenario.yaml"), Path.Combine(tested, "scenarios", "outage.yaml"), overwrite: true);
        File.WriteAllText(
            Path.Combine(tested, "expectations.csv"),
            "id,scenario,measure,of,low,high,unit,published,source\none,outage,short,need,8,9,%,words,INVENTED\n");
    }
}
