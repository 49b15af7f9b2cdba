using Longsplice.Model.Ids;
using Longsplice.Model.Scenarios;
using Longsplice.Runs.Verbs;
using Longsplice.Runs.Verify;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Verify;

/// <summary>A run folder verifies on its own, and one changed digit anywhere is found.</summary>
public sealed class VerificationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("longsplice-run-").FullName;

    private string Run => Path.Combine(_folder, "run");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Verify_OfUntouchedRun_IsSame()
    {
        Write();
        Verified().ShouldBe("same");
    }

    [Fact]
    public void Verify_OfOneChangedDigit_DiffersInEveryFile()
    {
        Write();
        foreach (string file in Directory.GetFiles(Run, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith("run.json", StringComparison.Ordinal)))
        {
            string text = File.ReadAllText(file);
            int at = text.IndexOfAny(['1', '2', '3', '4'], text.Length / 2);
            if (at >= 0)
            {
                File.WriteAllText(file, text[..at] + '7' + text[(at + 1)..]);
                Verified().ShouldBe("differs", file);
                File.WriteAllText(file, text);
            }
        }

        Verified().ShouldBe("same");
    }

    [Fact]
    public void Verify_OfMissingOrExtraFile_Differs()
    {
        Write();
        File.WriteAllText(Path.Combine(Run, "tables", "extra.csv"), "a\n");
        Verified().ShouldBe("differs");
        File.Delete(Path.Combine(Run, "tables", "extra.csv"));
        File.Delete(Path.Combine(Run, "brief.html"));
        Verified().ShouldBe("differs");
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(PolicyName.National, false)]
    public void Verify_OfTwoCrises_IsSameWithAndWithoutOtherPolicies(PolicyName? policy, bool others)
    {
        string model = Path.Combine(Repository.Root, "examples", "chain-outage");
        var events = ScenarioFile.Load(Path.Combine(model, "scenario.yaml")).Value!;
        var theatre = new TheatreId("EA");
        string scenario = Path.Combine(_folder, "scenario.yaml");
        File.WriteAllText(scenario, ScenarioText.Of(events with
        {
            Events = [],
            Crises = [new Crisis("first", theatre, events.Events), new Crisis("second", theatre, [events.Events[0] with { Id = "again" }])],
        }));
        var settings = new StressSettings(policy, null, null, null, Run);
        Verbs.Stress.Run(model, scenario, settings, null, TestContext.Current.CancellationToken).Code.ShouldBe(ExitCode.Done);
        (File.ReadAllLines(Path.Combine(Run, "tables", "policies.csv")).Length > 1).ShouldBe(others);
        Verified().ShouldBe("same");
    }

    [Fact]
    public void Write_IntoFolderOfOthers_RefusesAndChangesNothing()
    {
        Directory.CreateDirectory(Run);
        File.WriteAllText(Path.Combine(Run, "mine.txt"), "mine");
        var result = Stress(TestContext.Current.CancellationToken);
        result.Code.ShouldBe(ExitCode.Input);
        result.Findings.ShouldContain(finding => finding.Code == "LS052");
        Directory.GetFiles(Run).Length.ShouldBe(1);
    }

    [Fact]
    public void Write_WhereAFileIsInTheWay_BlamesTheEnvironment()
    {
        File.WriteAllText(Run, "in the way");
        Stress(TestContext.Current.CancellationToken).Code.ShouldBe(ExitCode.Environment);
        File.ReadAllText(Run).ShouldBe("in the way");
    }

    [Fact]
    public void Write_Twice_ReplacesTheRunAndLeavesNothingBeside()
    {
        Write();
        Write();
        Verified().ShouldBe("same");
        Directory.GetFileSystemEntries(_folder).Length.ShouldBe(1);
    }

    [Fact]
    public void Stress_WhenCancelled_LeavesNothing()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Should.Throw<OperationCanceledException>(() => Stress(source.Token));
        Directory.GetFileSystemEntries(_folder).ShouldBeEmpty();
    }

    private void Write() => Stress(TestContext.Current.CancellationToken).Code.ShouldBe(ExitCode.Done);

    private VerbResult<StressData> Stress(CancellationToken cancellation)
    {
        string model = Path.Combine(Repository.Root, "examples", "chain-outage");
        var settings = new StressSettings(null, null, null, null, Run);
        return Verbs.Stress.Run(model, Path.Combine(model, "scenario.yaml"), settings, null, cancellation);
    }

    private string? Verified() => Verification.Run(Run, null, TestContext.Current.CancellationToken).Data?.Result;
}
