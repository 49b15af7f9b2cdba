using Longsplice.Cli.Tests.Models;
using Xunit;

namespace Longsplice.Cli.Tests.BadInput;

/// <summary>Bad scenarios through the command line: the finding with its line and field, and nothing left behind.</summary>
public sealed class BadScenarioTests
{
    private const string Head = "start: 2027-01-25\nweeks: 20\nevents:\n";

    [Theory]
    [InlineData("unknown kind", "  - {id: a, kind: bann, exporter: AAA}\n", "LS064", 4, "kind")]
    [InlineData("unknown field", "  - {id: a, kind: outage, site: plant, remaning: 0.5}\n", "LS061", 4, "remaning")]
    [InlineData("unknown id", "  - {id: a, kind: outage, site: plnt}\n", "LS065", 4, "site")]
    [InlineData("beyond the horizon", "  - {id: a, kind: outage, site: plant, from: 21}\n", "LS066", 4, "from")]
    [InlineData("ends before it begins", "  - {id: a, kind: outage, site: plant, from: 9, until: 3}\n", "LS069", 4, "until")]
    [InlineData("contradictory", "  - {id: a, kind: outage, site: plant}\n  - {id: b, kind: outage, site: plant, remaining: 0.5}\n", "LS067", 5, "kind")]
    [InlineData("two of one id", "  - {id: a, kind: outage, site: plant}\n  - {id: a, kind: outage, site: mine}\n", "LS068", 5, "id")]
    [InlineData("out of range", "  - {id: a, kind: outage, site: plant, remaining: 2}\n", "LS070", 4, "remaining")]
    public async Task Stress_OfABadEvent_SaysWhereAndLeavesNothing(
        string what, string events, string code, int line, string field)
    {
        using var model = new SmallModel();
        await File.WriteAllTextAsync(model.File("bad.yaml"), Head + events, TestContext.Current.CancellationToken);
        string[] args = ["stress", model.Folder, model.File("bad.yaml"), "--out", model.File("run")];
        await Refused.AsInput(args, Refused.Line(code, "bad.yaml", line, field), model.File("run"), what);
    }

    [Fact]
    public async Task Stress_OfATextThatIsNoYaml_SaysSo()
    {
        using var model = new SmallModel();
        await File.WriteAllTextAsync(model.File("bad.yaml"), "[1, 2", TestContext.Current.CancellationToken);
        string[] args = ["stress", model.Folder, model.File("bad.yaml"), "--out", model.File("run")];
        await Refused.AsInput(args, "LS060 bad.yaml", model.File("run"), "no YAML");
    }
}
