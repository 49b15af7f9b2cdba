using System.CommandLine;
using System.CommandLine.Parsing;
using Longsplice.Runs.Sharing;

namespace Longsplice.Cli.Commands;

/// <summary>The options of share-cost that only the game of a plan takes.</summary>
internal sealed class PlanShareOptionSet
{
    private readonly Option<string[]> _players = ShareCostCommand.List(
        "--players", "Nations that play, A+B where two act as one: DEU,FRA+GBR; or all, theatres, blocs. Default: allies and partners.");

    private readonly Option<int?> _samples = new Option<int?>("--samples") { Description = "Joining orders drawn for the shares of many nations." }.Within(2);
    private readonly Option<long> _seed = new("--seed") { Description = "Seed of the draws.", DefaultValueFactory = _ => 1 };
    private readonly Option<string?> _pattern = new("--pattern") { Description = "One pattern of crises: a crisis, 'A>B' or 'A+B'; default: all together." };
    private readonly Option<int?> _weeks = Shared.Weeks();
    private readonly Option<int?> _threads = Shared.Threads();

    private Option[] All => [_players, _samples, _seed, _pattern, _weeks, _threads];

    public void AddTo(Command command)
    {
        foreach (var option in All)
        {
            command.Add(option);
        }
    }

    /// <summary>Each option belongs to one of the two kinds of game.</summary>
    public void Check(CommandResult result, bool isPlan, Option kind)
    {
        foreach (var option in (isPlan ? [kind] : All).Where(option => result.GetResult(option) is { Implicit: false }))
        {
            result.AddError(isPlan ? $"{option.Name} is for a GAME." : $"{option.Name} is for a MODEL and a SCENARIO.");
        }
    }

    public PlanShareSettings SettingsOf(ParseResult parsed) => new(
        parsed.GetValue(_players)!,
        [],
        Samples: parsed.GetValue(_samples),
        Seed: parsed.GetValue(_seed),
        Pattern: parsed.GetValue(_pattern),
        Weeks: parsed.GetValue(_weeks),
        Threads: parsed.GetValue(_threads));
}
