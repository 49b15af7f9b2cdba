using System.CommandLine;
using Longsplice.Cli.Rendering;
using Longsplice.Plan.Sharing;
using Longsplice.Runs.Sharing;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice share-cost GAME</c>.</summary>
internal static class ShareCostCommand
{
    public static Command Create(Screen screen)
    {
        var game = new Argument<string?>("GAME")
        {
            Description = "CSV of the game: coalition (ids joined by +), value.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var file = new Option<string?>("--game") { Description = "The same, by name." };
        var kind = new Option<GameKind>("--kind") { Description = "What the values are: costs, or savings." };
        var unions = List("--unions", "Unions that come as a whole, for the Owen value: A+B,C+D. Who is in none comes by itself.");
        var key = new Option<string?>("--key") { Description = "CSV of the proportional rule's key: player,key. Without it, what each pays or gains alone." };
        var exits = List("--exit", "Partners who leave, one at a time: who wins, who loses. A,B");
        var (folder, asJson) = (Shared.Out(), Shared.Json());
        var command = new Command(
            "share-cost",
            "Who pays: the shares of a game by Shapley, nucleolus, separable costs, a key and others side by side; whether\n"
            + "a group would rather leave (core), and what each player can say against its share.\n"
            + "Example: longsplice share-cost examples/share-airport/game.csv --exit D")
        {
            game, file, kind, unions, key, exits, folder, asJson,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(game) is null == result.GetValue(file) is null)
            {
                result.AddError("Give one GAME.");
            }
        });
        command.SetAction((parsed, cancellation) => Task.Run(
            () => screen.Show(
                ShareCost.Run(
                    (parsed.GetValue(game) ?? parsed.GetValue(file))!,
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
}
