using Longsplice.Model.Scenarios;
using Shouldly;
using Xunit;

namespace Longsplice.Model.Tests;

/// <summary>Scenarios are read with all findings at once, and never break the reader.</summary>
public sealed class ScenarioFileTests
{
    private const string Head = "start: 2027-01-25\nweeks: 20\n";

    [Theory]
    [InlineData("weeks: 20\n", "LS062", "start")]
    [InlineData(Head + "wekks: 3\n", "LS061", "wekks")]
    [InlineData("start: 9999-12-31\nweeks: 5\n", "LS063", "start")]
    [InlineData(Head + "crises: []\n", "LS063", "crises")]
    [InlineData(Head + "events:\n  - {id: a, kind: bann, exporter: AAA}\n", "LS064", "kind")]
    [InlineData(Head + "events:\n  - {id: a, kind: cut}\n", "LS071", "kind")]
    [InlineData(Head + "events:\n  - {kind: ban, exporter: AAA}\n", "LS062", "id")]
    [InlineData(Head + "events:\n  - {id: a, kind: outage}\n", "LS071", "kind")]
    [InlineData(Head + "events:\n  - {id: a, kind: outage, site: plant, remaining: 2}\n", "LS070", "remaining")]
    [InlineData(Head + "events:\n  - {id: a, kind: outage, site: plant, remaining: half}\n", "LS063", "remaining")]
    [InlineData(Head + "events:\n  - {id: a, kind: outage, site: plnt}\n", "LS065", "site")]
    [InlineData(Head + "events:\n  - {id: a, kind: outage, site: plant, from: 21}\n", "LS066", "from")]
    [InlineData(Head + "events:\n  - {id: a, kind: outage, site: plant, from: 9, until: 3}\n", "LS069", "until")]
    [InlineData(Head + "events:\n  - {id: a, kind: outage, site: plant}\n  - {id: a, kind: outage, site: mill}\n", "LS068", "id")]
    [InlineData(Head + "events:\n  - {id: a, kind: outage, site: plant}\n  - {id: b, kind: outage, site: plant, remaining: 0.5}\n", "LS067", "kind")]
    [InlineData(Head + "policy: {name: selfish}\n", "LS063", "name")]
    [InlineData(Head + "policy: {phases: {war: {hoard_weeks: 4}}}\n", "LS132", "policy.phases")]
    [InlineData(Head + "policy: {phases: {crisis: {hord_weeks: 4}}}\n", "LS061", "hord_weeks")]
    [InlineData(Head + "policy: {phases: {crisis: {nations: {CCC: {hoard_weeks: 4}}}}}\n", "LS065", "policy.nations")]
    [InlineData(Head + "policy: {nations: [AAA]}\n", "LS063", "policy.nations")]
    [InlineData(Head + "events:\n  - {id: a, kind: phase, name: war}\n", "LS063", "name")]
    [InlineData(Head + "events:\n  - {id: a, kind: phase, name: ''}\n", "LS062", "name")]
    [InlineData(Head + "events:\n  - {id: a, kind: outage, site: ' '}\n", "LS071", "kind")]
    [InlineData(Head + "events:\n  - {id: a, kind: phase, name: crisis}\n", "LS130", "name")]
    [InlineData(Head + "events:\n  - {id: a, kind: phase, name: crisis, from: 2}\n  - {id: b, kind: phase, name: conflict, from: 2}\n", "LS067", "kind")]
    [InlineData(Head + "events:\n  - {id: a, kind: attack, service: grid}\n", "LS065", "service")]
    [InlineData(Head + "events:\n  - {id: a, kind: price, item: ore, factor: 2}\n", "LS073", "item")]
    [InlineData(Head + "events:\n  - {id: a, kind: price, item: ore}\n", "LS062", "factor")]
    [InlineData("a: &x [1]\nb: *x\n", "LS060", "")]
    [InlineData("[1, 2", "LS060", "")]
    [InlineData("", "LS060", "")]
    public void Load_OfSpoiltScenario_FindsIt(string text, string code, string column)
    {
        Findings(text).ShouldContain(finding => finding.Code == code && finding.Column == column);
    }

    [Fact]
    public void Text_ReadAgain_KeepsTheHash()
    {
        const string text = Head + """
            policy: {name: theatre, hoard_weeks: 2, nations: {AAA: {hoard_weeks: 4}}, phases: {peace: {}, crisis: {name: national, nations: {BBB: {protect_weeks: 1}}}}}
            events:
              - {id: a, kind: ban, exporter: AAA, items: [ore, shell], importers: [BBB], from: 2027-03-01}
              - {id: b, kind: donate, from: front, to: plant, item: shell, quantity: 5, at: 3, replace_by: 9}
            """;
        var first = Load(text).Value.ShouldNotBeNull();
        var again = Load(ScenarioText.Of(first)).Value.ShouldNotBeNull();
        ScenarioText.HashOf(again).ShouldBe(ScenarioText.HashOf(first));
    }

    [Fact]
    public void Policy_InAPhase_ChangesWhatItNamesForAllAndThenForSome()
    {
        var policy = Load(Head + """
            policy:
              name: pooled
              nations: {AAA: {hoard_weeks: 9, protect_weeks: 1}}
              phases: {crisis: {hoard_weeks: 4, nations: {BBB: {name: national}}}}
            """).Value.ShouldNotBeNull().Policy;
        var crisis = (policy with { Name = PolicyName.Theatre }).In(PhaseName.Crisis);
        crisis.For(new Ids.NationId("CCC")).ShouldSatisfyAllConditions(
            settings => settings.Name.ShouldBe(PolicyName.Theatre), settings => settings.HoardWeeks.ShouldBe(4));
        crisis.For(new Ids.NationId("AAA")).ShouldSatisfyAllConditions(
            settings => settings.HoardWeeks.ShouldBe(4), settings => settings.ProtectWeeks.ShouldBe(1));
        crisis.For(new Ids.NationId("BBB")).Name.ShouldBe(PolicyName.National);
        policy.In(PhaseName.Conflict).For(new Ids.NationId("AAA")).HoardWeeks.ShouldBe(9);
    }

    [Fact]
    public void Load_OfMutatedText_NeverThrows()
    {
        var random = new Random(11);
        const string sound = Head + "events:\n  - {id: a, kind: ban, exporter: AAA, items: [ore], from: 2}\n";
        for (int round = 0; round < 500; round++)
        {
            char[] letters = sound.ToCharArray();
            for (int change = 0; change < 3; change++)
            {
                letters[random.Next(letters.Length)] = (char)random.Next(1, 0x250);
            }

            Should.NotThrow(() => Findings(new string(letters)));
        }
    }

    private static Checks.LoadResult<Scenario> Load(string text)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            return ScenarioFile.Load(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static List<Checks.Finding> Findings(string text)
    {
        using var model = new ModelFixture();
        var loaded = Load(text);
        return loaded.Value is { } scenario
            ? [.. loaded.Findings, .. ScenarioChecks.Run(scenario, model.Load().Value!, "scenario.yaml")]
            : [.. loaded.Findings];
    }
}
