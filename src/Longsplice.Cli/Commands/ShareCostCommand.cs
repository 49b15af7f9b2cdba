using System.CommandLine;
using System.CommandLine.Parsing;
using Longsplice.Cli.Rendering;
using Longsplice.Plan.Sharing;
using Longsplice.Runs.Sharing;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice share-cost GAME</c> and <c>longsplice share-cost MODEL SCENARIO</c>.</summary>
internal static class ShareCostCommand
{
    public static Command Create(Screen screen)
    {
        var first = new Argument<string?>("GAME|MODEL")
        {
            Description = "CSV of the game: coalition (ids joined by +), value. Or the model, with a SCENARIO.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var scenario = new Argument<string?>("SCENARIO")
        {
            Description = "Scenario file (YAML): the game of what shortage costs each group of nations that plans together.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var file = new Option<string?>("--game") { Description = "The game, by name." };
        var kind = new Option<GameKind>("--kind") { Description = "What the values of a GAME are: costs, or savings." }.OneOf();
        var unions = List("--unions", "Unions that come as a whole, for the Owen value: A+B,C+D; of nations also theatres or blocs.");
        var key = new Option<string?>("--key") { Description = "Key of the proportional rule: a CSV player,key; of nations also gdp or defence_budget. Without it, what each pays or gains alone." };
        var exits = List("--exit", "Partners who leave, one at a time: who wins, who loses. A,B");
        var plan = new PlanShareOptionSet();
        var (folder, asJson) = (Shared.Out(), Shared.Json());
        var command = new Command(
            "share-cost",
            "Who pays: the shares of a game by Shapley, nucleolus, separable costs, a key and others side by side; whether\n"
            + "a group would rather leave (core), and what each player can say against its share.\n"
            + "Example: longsplice share-cost examples/share-airport/game.csv --exit D\n"
            + "Example: longsplice share-cost models/rounds155 models/rounds155/scenarios/both.yaml --players theatres")
        {
            first, scenario, file, kind, unions, key, exits, folder, asJson,
        };
        plan.AddTo(command);
        command.Validators.Add(result => Check(result, result.GetValue(first) is not null, result.GetValue(scenario) is not null, result.GetResult(file) is not null));
        command.Validators.Add(result => plan.Check(result, result.GetValue(scenario) is not null, kind));
        command.SetAction((parsed, cancellation) => Task.Run(
            () => screen.Show(
                parsed.GetValue(scenario) is { } named
                    ? PlanShare.Run(
                        parsed.GetValue(first)!,
                        named,
                        plan.SettingsOf(parsed) with
                        {
                            Unions = parsed.GetValue(unions)!,
                            Key = parsed.GetValue(key),
                            Exit = parsed.GetValue(exits)!,
                            Out = parsed.GetValue(folder),
                        },
                        screen.Progress(),
                        cancellation)
                    : ShareCost.Run(
                        (parsed.GetValue(first) ?? parsed.GetValue(file))!,
                        new ShareCostSettings(
                            parsed.GetValue(kind), parsed.GetValue(unions)!, parsed.GetValue(key), parsed.GetValue(exits)!, parsed.GetValue(folder)),
                        cancellation),
                parsed.GetValue(asJson),
                ShareCostText.Page),
            cancellation));
        return command;
    }

    /// <summary>An option that takes words joined by commas.</summary>
    internal static Option<string[]> List(string name, string description) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => [],
        CustomParser = result =>
            [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
    };

    private static void Check(CommandResult result, bool hasFirst, bool hasScenario, bool hasFile)
    {
        if (hasFirst == hasFile || (hasScenario && hasFile))
        {
            result.AddError("Give one GAME, or a MODEL and a SCENARIO.");
        }
    }
}
