using System.Collections.Immutable;
using Longsplice.Model.Checks;
using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Routes;

/// <summary>Finds ports by names as people write them, with a nation after a comma to narrow them.</summary>
internal sealed class PortNames
{
    private const int MostHints = 3;

    /// <summary>Fewer letters are words of too many names.</summary>
    private const int LeastLetters = 3;

    /// <summary>Nations by names that the index does not use.</summary>
    private static readonly Dictionary<string, string> Nations = new(StringComparer.Ordinal)
    {
        ["usa"] = "unitedstates",
        ["uk"] = "unitedkingdom",
        ["greatbritain"] = "unitedkingdom",
        ["england"] = "unitedkingdom",
        ["scotland"] = "unitedkingdom",
        ["uae"] = "unitedarabemirates",
        ["turkiye"] = "turkey",
        ["myanmar"] = "burma",
        ["ivorycoast"] = "cotedivoire",
        ["capeverde"] = "caboverde",
    };

    private readonly ImmutableArray<Port> _ports;
    private readonly ILookup<string, int> _byName;
    private readonly ILookup<string, int> _byAlternate;
    private readonly ILookup<string, int> _byWords;
    private readonly ILookup<string, int> _byNation;

    public PortNames(ImmutableArray<Port> ports)
    {
        _ports = ports;
        _byName = RowsBy(port => [PlainName.Of(port.Name)]);
        _byAlternate = RowsBy(port => port.Names().Select(PlainName.Of).Where(name => name != PlainName.Of(port.Name)));
        _byWords = RowsBy(port => port.Names().SelectMany(name => PlainName.Runs(PlainName.Words(name))));
        _byNation = RowsBy(port => port.Country.Length > 0 ? [PlainName.Of(port.Country)] : []);
    }

    /// <summary>The ports of a name, by the first fit that any has.</summary>
    public PortMatch Find(string text)
    {
        int comma = text.LastIndexOf(',');
        var whole = Find(text, _ => true);
        return whole.Fit != PortFit.None || comma < 0 ? whole : Find(text[..comma], InNation(text[(comma + 1)..]));
    }

    /// <summary>Names that hold what was typed, else those that it holds, else the nearest.</summary>
    public string Hint(string text)
    {
        string head = text.Split(',')[0];
        string wanted = PlainName.Of(head);
        if (wanted.Length < LeastLetters)
        {
            return "";
        }

        string[] near = [.. Offered(name => name.Contains(wanted, StringComparison.Ordinal))];
        if (near.Length == 0)
        {
            var held = PlainName.Runs(PlainName.Words(head)).ToHashSet();
            near = [.. Offered(held.Contains)];
        }

        return near.Length > 0
            ? $"Did you mean {string.Join(" or ", near.Select(name => $"'{name}'"))}?"
            : Nearest.Hint(text.Trim(), _ports.SelectMany(port => port.Names().Concat(port.Name.Split(' ').Where(word => word.Length > LeastLetters))));
    }

    private IEnumerable<string> Offered(Func<string, bool> fits) => Enumerable.Range(0, _ports.Length)
        .Where(row => _ports[row].Names().Any(name => fits(PlainName.Of(name))))
        .OrderByDescending(SizeOf)
        .Take(MostHints)
        .Select(row => _ports[row].ToString());

    private ILookup<string, int> RowsBy(Func<Port, IEnumerable<string>> namesOf) => _ports
        .SelectMany((port, row) => namesOf(port).Distinct().Select(name => (name, row)))
        .ToLookup(pair => pair.name, pair => pair.row, StringComparer.Ordinal);

    private PortMatch Find(string name, Func<Port, bool> isWanted)
    {
        string wanted = PlainName.Of(name);
        var byName = Rows(_byName);
        var byAlternate = Rows(_byAlternate);
        return byName.Length > 0 ? Choice(PortFit.Name, byName, byAlternate)
            : byAlternate.Length > 0 ? Choice(PortFit.Alternate, byAlternate, [])
            : wanted.Length >= LeastLetters && Rows(_byWords) is { Length: > 0 } byWords ? Choice(PortFit.Words, byWords, [])
            : Rows(_byNation) is { Length: > 0 } byNation ? Choice(PortFit.Nation, byNation, [])
            : PortMatch.Nothing;

        ImmutableArray<int> Rows(ILookup<string, int> by) =>
            [.. by[wanted].Where(row => isWanted(_ports[row])).OrderByDescending(SizeOf)];
    }

    /// <summary>The one of a largest harbour, or the first where all lie near together.</summary>
    private PortMatch Choice(PortFit fit, ImmutableArray<int> rows, ImmutableArray<int> others)
    {
        bool isLargest = rows.Length == 1 || SizeOf(rows[0]) > SizeOf(rows[1]);
        bool areNear = rows.All(row => Geodesic.Miles(_ports[rows[0]].Position, _ports[row].Position) <= PortMatch.NearMiles);
        return new PortMatch(fit, isLargest || areNear ? rows[0] : null, [.. rows, .. others]);
    }

    /// <summary>Ports of the Great Lakes, which no route reaches, come after all others.</summary>
    private int SizeOf(int row) => _ports[row].IsOnGreatLakes ? -1 : (int)_ports[row].Size;

    private static Func<Port, bool> InNation(string nation)
    {
        string wanted = PlainName.Of(nation);
        wanted = Nations.GetValueOrDefault(wanted, wanted);
        return port => PlainName.Runs(PlainName.Words(port.Country)).Contains(wanted)
            || (wanted.Length == 2 && port.Locode.StartsWith(wanted, StringComparison.OrdinalIgnoreCase));
    }
}
