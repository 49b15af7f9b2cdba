using System.CommandLine;
using Longsplice.Cli.Rendering;
using Longsplice.Model.Scenarios;
using Longsplice.Runs;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Commands;

/// <summary>The options that stress and demo share.</summary>
internal sealed class StressOptionSet
{
    private readonly Option<PolicyName?> _policy = new("--policy") { Description = "Policy in place of the scenario's." };
    private readonly Option<long?> _seed = new("--seed") { Description = "Seed in place of the scenario's." };
    private readonly Option<int?> _weeks = new("--weeks") { Description = "Weeks to run in place of the scenario's." };
    private readonly Option<int?> _threads = new("--threads") { Description = "Runs at once; changes no result." };
    private readonly Option<int?> _draws = new("--draws")
    {
        Description = "Re-runs over draws of what is unknown or has a range: likelihoods, and the fact to ask for first.",
    };

    private readonly Option<string?> _pattern = new("--pattern")
    {
        Description = "One pattern of crises: a crisis, 'A>B' (one after the other) or 'A+B' (together); default: all.",
    };

    private readonly Option<bool> _ascii = new("--ascii") { Description = "Digits and # instead of block characters." };
    private readonly Option<int?> _width = new("--width")
    {
        Description = $"Columns, {Look.LeastWidth} to {Look.FullWidth}; default: the terminal's. Narrower drops sparklines, then shares, then small branches.",
    };

    private readonly Option<string> _color = new("--color")
    {
        Description = "auto, always or never.",
        DefaultValueFactory = _ => "auto",
    };

    public StressOptionSet()
    {
        _weeks.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1 or > 5200)
            {
                result.AddError("--weeks takes 1 to 5200.");
            }
        });
        _draws.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1 or > About.MostDraws)
            {
                result.AddError($"--draws takes 1 to {About.MostDraws}.");
            }
        });
        _threads.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1)
            {
                result.AddError("--threads takes 1 or more.");
            }
        });
        _width.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < Look.LeastWidth or > Look.FullWidth)
            {
                result.AddError($"--width takes {Look.LeastWidth} to {Look.FullWidth}.");
            }
        });
        _color.AcceptOnlyFromAmong("auto", "always", "never");
    }

    public Option<string?> Out { get; } = new("--out") { Description = "Run folder to write: tables, brief, inputs." };

    public Option<bool> AsJson { get; } = new("--json") { Description = "One JSON object on standard output." };

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _policy, _pattern, _draws, _seed, _weeks, _threads, Out, AsJson, _color, _ascii, _width })
        {
            command.Add(option);
        }
    }

    public StressSettings SettingsOf(ParseResult parsed) => new(
        parsed.GetValue(_policy),
        parsed.GetValue(_seed),
        parsed.GetValue(_weeks),
        parsed.GetValue(_threads),
        parsed.GetValue(Out),
        parsed.GetValue(_draws),
        parsed.GetValue(_pattern));

    public Look LookOf(ParseResult parsed) => Look.Of(parsed.GetValue(_color)!, parsed.GetValue(_ascii), parsed.GetValue(_width));
}
