using Longsplice.Model;
using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Sea.Tests.Cables;

/// <summary>Draws cables as text: <c>AAA-BBB:10</c>; a small letter is a branching point at sea.</summary>
internal static class CableDrawing
{
    public static SupplyModel Model(string drawn)
    {
        var rows = drawn.Split(' ').Select((text, number) => Segment(text, number)).ToArray();
        string[] ends = [.. rows.SelectMany(row => new[] { row.From.Code, row.To.Code }).Distinct()];
        return new SupplyModel
        {
            Cables = new([new Cable { Id = new("c") }], row => row.Id),
            CableSegments = new(rows, row => row.Id),
            Landings = new(ends.Select(end => new Landing { Id = new(end), Nation = char.IsUpper(end[0]) ? new NationId(end[..1]) : null }), row => row.Id),
        };
    }

    private static CableSegment Segment(string text, int number)
    {
        string[] parts = text.Split('-', ':');
        return new CableSegment
        {
            Id = new($"s{number}"),
            Cable = new("c"),
            From = new(parts[0]),
            To = new(parts[1]),
            CapacityTbps = double.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture),
        };
    }
}
