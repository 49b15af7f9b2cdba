using System.Collections.Immutable;
using Longsplice.Model.Checks;
using Longsplice.Sea;
using Longsplice.Sea.Geography;
using Longsplice.Sea.Passages;
using Longsplice.Sea.Routes;

namespace Longsplice.Runs.Verbs;

/// <summary>Reads ends and passages as people write them, and says what is wrong with them.</summary>
internal static class RouteEnds
{
    /// <summary>Beyond this a person should know how far the water is.</summary>
    private const double FarSnap = 5;

    private const int MostListed = 6;

    /// <summary>The mooring that a text names; null with a finding where it names none.</summary>
    public static Mooring? Read(
        SeaGraph graph, RouteFinder finder, string text, string file, int row, string column, List<Finding> findings)
    {
        if (GeoPoint.TryParse(text, out var point))
        {
            return At(finder, point, file, row, column, findings);
        }

        var match = graph.Ports.Find(text);
        string found = string.IsNullOrWhiteSpace(text) ? "nothing" : text;
        if (match.Taken is { } port)
        {
            if (match.IsChoice)
            {
                findings.Add(Finding.Of("LS177", file, row, column, found, match.Rows.Length > 1 ? "a name of one port" : "a port's whole name", Taken(graph.Ports, match, port)));
            }

            return PortAt(graph, finder, port, file, row, column, findings);
        }

        findings.Add(match.Rows.IsEmpty
            ? Finding.Of("LS140", file, row, column, found, "a UN/LOCODE, a port's name, or \"lat,lon\"", graph.Ports.Hint(text))
            : Finding.Of("LS141", file, row, column, found, "one port", $"Name one of: {Listed(graph.Ports, match.Rows)}."));
        return null;
    }

    /// <summary>The mooring of coordinates; null with a finding where there is none.</summary>
    public static Mooring? At(RouteFinder finder, GeoPoint point, string file, int row, string column, List<Finding> findings)
    {
        if (!point.IsOnEarth)
        {
            findings.Add(Finding.Of("LS142", file, row, column, point.ToString(), "a latitude of −90 to 90 and a longitude of −360 to 360"));
            return null;
        }

        return Checked(finder.Moor(point), file, row, column, findings);
    }

    /// <summary>Numbers of passages and groups; a finding for each id that is neither.</summary>
    public static void Check(ImmutableArray<string> ids, string file, int row, string column, List<Finding> findings)
    {
        foreach (string id in ids.Where(id => PassageTable.Expand(id).IsEmpty))
        {
            findings.Add(Finding.Of("LS144", file, row, column, id, "an id that 'longsplice sea passages' lists", PassageTable.Hint(id)));
        }
    }

    /// <summary>A finding for each passage that must be crossed and is closed.</summary>
    public static void CheckOpen(ImmutableArray<string> via, ClosureSet closed, string file, int row, List<Finding> findings)
    {
        foreach (string id in via.Where(id => PassageTable.Expand(id) is { IsEmpty: false } members && members.All(closed.Closes)))
        {
            findings.Add(Finding.Of("LS145", file, row, "via", id, "a passage that is open", "Arctic and ice passages need --open."));
        }
    }

    private static Mooring? PortAt(
        SeaGraph graph, RouteFinder finder, int port, string file, int row, string column, List<Finding> findings)
    {
        if (graph.Ports.All[port].IsOnGreatLakes)
        {
            findings.Add(Finding.Of(
                "LS146", file, row, column, graph.Ports.All[port].ToString(), "a sea port", "The nearest by sea is Montreal."));
            return null;
        }

        return Checked(finder.Moor(port), file, row, column, findings);
    }

    private static string Taken(PortTable ports, PortMatch match, int port)
    {
        var others = match.Rows.Remove(port);
        string rest = others.IsEmpty ? "" : $" Not taken: {Listed(ports, others)}.";
        return $"Taken: {Described(ports.All[port])}.{rest}";
    }

    private static string Listed(PortTable ports, ImmutableArray<int> rows) =>
        string.Join("; ", rows.Take(MostListed).Select(row => Described(ports.All[row])))
        + (rows.Length > MostListed ? $"; and {rows.Length - MostListed} more" : "");

    private static string Described(Port port) =>
        $"{port} ({(port.Locode.Length > 0 ? $"{port.Locode}, " : "")}{port.Position})";

    private static Mooring? Checked(Mooring mooring, string file, int row, string column, List<Finding> findings)
    {
        if (!mooring.IsOnSea)
        {
            findings.Add(Finding.Of("LS143", file, row, column, mooring.Name, "a place within 45 nautical miles of the sea"));
            return null;
        }

        if (mooring.SnapMiles > FarSnap)
        {
            findings.Add(Finding.Of(
                "LS147", file, row, column, mooring.Name, "a place at the water",
                $"The route starts or ends at {mooring.At}, {mooring.SnapMiles:0.0} nautical miles away, which count as sailed."));
        }

        return mooring;
    }
}
