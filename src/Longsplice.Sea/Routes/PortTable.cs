using System.Collections.Immutable;
using System.Globalization;
using Longsplice.Model.Checks;
using Longsplice.Sea.Geography;
using Sylvan.Data.Csv;

namespace Longsplice.Sea.Routes;

/// <summary>The ports of the World Port Index (NGA Pub. 150, a work of the US government, public domain).</summary>
public sealed class PortTable
{
    private readonly ILookup<string, int> _byCode;
    private readonly Lazy<PortNames> _names;
    private readonly Dictionary<GeoPoint, int> _byPosition;

    private PortTable(ImmutableArray<Port> all)
    {
        All = all;
        var numbered = all.Select((port, row) => (port, row)).ToArray();
        _byCode = numbered.Where(pair => pair.port.Locode.Length > 0)
            .Select(pair => (Code: pair.port.Locode, pair.row))
            .Concat(CityCodes().Join(numbered, city => city.Number, pair => pair.port.Number, (city, pair) => (city.Code, pair.row)))
            .ToLookup(pair => pair.Code, pair => pair.row, StringComparer.OrdinalIgnoreCase);
        _names = new(() => new PortNames(all));
        _byPosition = numbered.DistinctBy(pair => pair.port.Position).ToDictionary(pair => pair.port.Position, pair => pair.row);
    }

    /// <summary>All ports, in the order of the index's numbers.</summary>
    public ImmutableArray<Port> All { get; }

    /// <summary>Reads the table that the assembly carries.</summary>
    public static PortTable Read()
    {
        using var reader = CsvDataReader.Create(SeaData.OpenText("ports.csv"));
        var ports = ImmutableArray.CreateBuilder<Port>();
        while (reader.Read())
        {
            ports.Add(new Port(
                reader.GetInt32(0),
                reader.GetString(1),
                reader.GetString(2),
                reader.GetString(3),
                reader.GetString(4),
                reader.GetString(5),
                new GeoPoint(Number(reader.GetString(6)), Number(reader.GetString(7))),
                reader.GetString(8) is { Length: > 0 } size ? Enum.Parse<HarbourSize>(size) : HarbourSize.Unknown));
        }

        return new PortTable(ports.ToImmutable());
    }

    /// <summary>The port that a UN/LOCODE, a name or "name, nation" means, as docs/sea.md says.</summary>
    /// <param name="text">What was asked for.</param>
    public PortMatch Find(string text) =>
        ByCode(text) is { } row ? new PortMatch(PortFit.Code, row, [row]) : _names.Value.Find(text);

    /// <summary>Row of the port of a UN/LOCODE, the first where several have it; null where there is none.</summary>
    /// <param name="locode">The code; case and blanks do not matter.</param>
    public int? ByCode(string locode)
    {
        var rows = _byCode[locode.Replace(" ", "", StringComparison.Ordinal)];
        return rows.Any() ? rows.First() : null;
    }

    /// <summary>Row of the port at exactly this point; null where there is none.</summary>
    internal int? At(GeoPoint point) => _byPosition.TryGetValue(point, out int row) ? row : null;

    /// <summary>Names that hold what was asked for or are held by it, else the nearest name or code, where one is near.</summary>
    /// <param name="text">What was asked for.</param>
    public string Hint(string text) => _names.Value.Hint(text) is { Length: > 0 } hint
        ? hint
        : text.Trim().Length == 5 ? Nearest.Hint(text.Trim(), All.Select(port => port.Locode)) : "";

    /// <summary>Codes of port cities that the index codes by their quays only, such as SGSIN, with the number of a port.</summary>
    private static List<(string Code, int Number)> CityCodes()
    {
        using var reader = CsvDataReader.Create(SeaData.OpenText("locodes.csv"));
        var codes = new List<(string Code, int Number)>();
        while (reader.Read())
        {
            codes.Add((reader.GetString(0), reader.GetInt32(1)));
        }

        return codes;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
