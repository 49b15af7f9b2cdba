using System.CommandLine;
using Longsplice.Cli.Rendering;
using Longsplice.Runs.Pooling;

namespace Longsplice.Cli.Commands;

/// <summary><c>longsplice pool ORDERS TERMS</c>.</summary>
internal static class PoolCommand
{
    public static Command Create(Screen screen)
    {
        var orders = new Argument<string>("ORDERS") { Description = "CSV of orders: buyer, item, year, quantity." };
        var terms = new Argument<string>("TERMS")
        {
            Description = "CSV of lines: line, item, first_unit_usd; setup_usd, slope, theory, made_before, minimum_lot, capacity_per_year, break_quantity, break_share.",
        };
        var funding = new Option<Funding>("--funding")
        {
            Description = "Annual: a year's orders are filled by its lots. MultiYear: lots may be made early.",
        }.OneOf();
        var part = Number("--second-part", "Part of all orders that a second line makes at least.", 0.3, 0.5);
        var outage = Number("--outage", "Weeks for which a line is lost.", 26, 520);
        var unions = ShareCostCommand.List("--unions", "Unions of buyers that come as a whole, for the Owen value: A+B,C+D.");
        var samples = new Option<int?>("--samples") { Description = "Joining orders drawn for the shares of many buyers." }.Within(2);
        var seed = new Option<long>("--seed") { Description = "Seed of the draws.", DefaultValueFactory = _ => 1 };
        var (folder, asJson) = (Shared.Out(), Shared.Json());
        var command = new Command(
            "pool",
            "Merge order books: what learning, setups, minimum lots and price breaks save, beside what they could save at most;\n"
            + "what a second line costs and how many weeks it buys; and who pays. With --out, tables/game.csv is for share-cost.\n"
            + "Example: longsplice pool examples/pool-rounds/orders.csv examples/pool-rounds/terms.csv")
        {
            orders, terms, funding, part, outage, unions, samples, seed, folder, asJson,
        };
        command.SetAction((parsed, cancellation) => Task.Run(
            () => screen.Show(
                Pool.Run(
                    parsed.GetValue(orders)!,
                    parsed.GetValue(terms)!,
                    new PoolSettings(
                        parsed.GetValue(funding),
                        parsed.GetValue(part),
                        parsed.GetValue(outage),
                        parsed.GetValue(unions)!,
                        parsed.GetValue(samples),
                        parsed.GetValue(seed),
                        parsed.GetValue(folder)),
                    screen.Progress(),
                    cancellation),
                parsed.GetValue(asJson),
                PoolText.Page),
            cancellation));
        return command;
    }

    private static Option<double> Number(string name, string meaning, double usual, double most) =>
        new Option<double>(name) { Description = meaning, DefaultValueFactory = _ => usual }.Within(0, most);
}
