using System.CommandLine;
using Longsplice.Cli.Rendering;
using Longsplice.Model.Scenarios;
using Longsplice.Runs;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Commands;

/// <summary>The options that stress and demo share.</summary>
internal sealed class StressOptionSet
{
    private readonly Option<PolicyName?> _policy = new Option<PolicyName?>("--policy")
    {
        Description = "Policy in place of the scenario's, and no other set beside it.",
    }.OneOf();

    private readonly Option<long?> _seed = new("--seed") { Description = "Seed in place of the scenario's." };
    private readonly Option<int?> _weeks = Shared.Weeks();
    private readonly Option<int?> _threads = Shared.Threads();
    private readonly Option<int?> _draws = new Option<int?>("--draws")
    {
        Description = "Re-runs over draws of what is unknown or has a range: likelihoods, and the fact to ask for first.",
    }.Within(1, About.MostDraws);

    private readonly Option<string?> _pattern = Shared.Pattern();

    private readonly Option<bool> _ascii = new("--ascii") { Description = "Digits and # instead of block characters." };
    private readonly Option<int?> _width = new Option<int?>("--width")
    {
        Description = $"Columns, {Look.LeastWidth} to {Look.FullWidth}; default: the terminal's. Narrower drops sparklines, then shares, then small branches.",
    }.Within(Look.LeastWidth, Look.FullWidth);

    private readonly Option<string> _color = new("--color")
    {
        Description = "auto, always or never.",
        DefaultValueFactory = _ => "auto",
    };

    public StressOptionSet() => _color.AcceptOnlyFromAmong("auto", "always", "never");

    public Option<string?> Out { get; } = Shared.Out();

    public Option<bool> AsJson { get; } = Shared.Json();

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
