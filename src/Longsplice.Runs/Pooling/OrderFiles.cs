using Longsplice.Model.Checks;
using Longsplice.Model.Files;
using Longsplice.Model.Labels;
using Longsplice.Plan.Sharing;

namespace Longsplice.Runs.Pooling;

/// <summary>Reads orders and terms; all that is wrong is found at once.</summary>
internal static class OrderFiles
{
    /// <summary>The order book; null where anything is wrong.</summary>
    public static (OrderBook? Book, Label Label) Read(string ordersPath, string termsPath, bool isMultiYear, List<Finding> findings)
    {
        string ordersFile = Path.GetFileName(ordersPath), termsFile = Path.GetFileName(termsPath);
        var orders = TableReader.Read<OrderRow>(ordersPath, findings);
        var terms = TableReader.Read<TermRow>(termsPath, findings);
        CheckKeys(orders, row => (row.Buyer, row.Item, row.Year), row => row.FileRow, ordersFile, findings);
        CheckKeys(terms, row => (row.Line, row.Item), row => row.FileRow, termsFile, findings);
        CheckBuyers(orders, ordersFile, findings);
        CheckTerms(terms, termsFile, findings);
        bool isSound = orders.Count > 0 && findings.TrueForAll(finding => finding.Severity != Severity.Error);
        var book = isSound ? OrderBook.Of(orders, terms, isMultiYear) : null;
        if (book is not null)
        {
            CheckSupply(book, ordersFile, findings);
        }

        var labels = orders.Select(row => row.Label).Concat(terms.Select(row => row.Label));
        return (
            findings.Exists(finding => finding.Severity == Severity.Error) ? null : book,
            labels.Aggregate(Label.Public, (all, text) => Label.TryParse(text, Markings.Default, out var own) ? all.Join(own) : all));
    }

    private static void CheckKeys<TRow, TKey>(
        IEnumerable<TRow> rows, Func<TRow, TKey> keyOf, Func<TRow, int> rowOf, string file, List<Finding> findings)
    {
        var seen = new HashSet<TKey>();
        findings.AddRange(rows.Where(row => !seen.Add(keyOf(row))).Select(row =>
            Finding.Of("LS012", file, rowOf(row), "", $"{keyOf(row)} again", "a row of its own")));
    }

    private static void CheckBuyers(List<OrderRow> orders, string file, List<Finding> findings)
    {
        findings.AddRange(orders.Where(row => row.Buyer.Contains('+', StringComparison.Ordinal)).Select(row =>
            Finding.Of("LS014", file, row.FileRow, "buyer", row.Buyer, "an id without +")));
        int buyers = orders.Select(row => row.Buyer).Distinct(StringComparer.Ordinal).Count();
        if (buyers > CoalitionGame.MostPlayers)
        {
            findings.Add(Finding.Of("LS198", file, 0, "buyer", $"{buyers} buyers", $"at most {CoalitionGame.MostPlayers}"));
        }

        if (orders.Count > 0 && orders.Max(row => row.Year) - orders.Min(row => row.Year) >= 20)
        {
            findings.Add(Finding.Of("LS207", file, 0, "year", $"{orders.Min(row => row.Year)} to {orders.Max(row => row.Year)}", "20 years or fewer"));
        }

        if (orders.Count == 0 && findings.TrueForAll(finding => finding.File != file))
        {
            findings.Add(Finding.Of("LS205", file, 0, "", "no rows", "an order at least"));
        }
    }

    private static void CheckTerms(IEnumerable<TermRow> terms, string file, List<Finding> findings)
    {
        foreach (var row in terms)
        {
            if (row.MinimumLot > row.CapacityPerYear)
            {
                findings.Add(Finding.Of("LS206", file, row.FileRow, "minimum_lot", $"{row.MinimumLot}", $"at most the capacity, {row.CapacityPerYear}"));
            }
        }
    }

    /// <summary>Each item has lines, and these can make what is wanted; then any group's part can be made as well.</summary>
    private static void CheckSupply(OrderBook book, string file, List<Finding> findings)
    {
        foreach (string item in book.Items)
        {
            var problem = book.Problem(item, (1UL << book.Buyers.Length) - 1);
            if (problem.Lines.IsEmpty)
            {
                string hint = Nearest.Hint(item, book.Terms.Select(term => term.Item).Distinct());
                findings.Add(Finding.Of("LS205", file, 0, "item", item, "an item with terms", hint));
                continue;
            }

            double capacity = problem.Lines.Sum(line => line.CapacityPerYear), wanted = 0;
            for (int year = 0; year < problem.Demand.Length; year++)
            {
                wanted = problem.Demand[year] + (book.IsMultiYear ? wanted : 0);
                double most = capacity * (book.IsMultiYear ? year + 1 : 1);
                if (wanted > most)
                {
                    findings.Add(Finding.Of("LS206", file, 0, "quantity", $"{wanted} of {item} by {book.FirstYear + year}", $"at most {most}, what the lines can make"));
                }
            }
        }
    }
}
