using System.Globalization;
using System.Text;
using Longsplice.Sea.Geography;

namespace Longsplice.Runs.Briefs.Maps;

/// <summary>Draws the windows of a map; the coast is drawn once and used by all.</summary>
/// <param name="marks">Places; those with a shortage first.</param>
/// <param name="lanes">Ways by sea.</param>
/// <param name="passages">Passages that are shut or slowed.</param>
/// <param name="finding">What the map shows, in words.</param>
internal sealed class MapDrawing(MapMark[] marks, MapLane[] lanes, MapPassage[] passages, string finding)
{
    /// <summary>Nautical miles that nobody sees at this size.</summary>
    private const double Tolerance = 9;

    /// <summary>Islands smaller than this many degrees are left out.</summary>
    private const double LeastLand = 1.1;

    /// <summary>Pixels over which a window is drawn on a screen, by which signs are sized.</summary>
    private const double WorldPixels = 700;
    private const double InsetPixels = 400;

    private static readonly double[] Classes = [0.10, 0.25, 0.50, 0.75];

    private static readonly Lazy<string> Coast = new(() =>
        string.Concat(LandOutline.Load(Tolerance, LeastLand).Select(ring => MapView.Path(ring, isRing: true))));

    private readonly MapView[] _insets =
        [.. MapView.Insets.Where(view => marks.Count(mark => mark.Short.Length > 0 && view.Holds(mark.At)) > 1)];

    /// <summary>The world; where an inset shows a place, its number stands there.</summary>
    public void AddWorld(Html page) => Add(
        page,
        MapView.World,
        WorldPixels,
        $"<path id=\"coast\" class=\"land\" fill-rule=\"evenodd\" d=\"{Coast.Value}\"/>",
        $"Map of the world: {finding}",
        mark => !_insets.Any(view => view.Holds(mark.At)));

    /// <summary>The crowded parts.</summary>
    public void AddInsets(Html page)
    {
        foreach (var view in _insets)
        {
            int inside = marks.Count(mark => mark.Short.Length > 0 && view.Holds(mark.At));
            Add(page, view, InsetPixels, "<use href=\"#coast\"/>", $"{view.Name}, larger: {inside} places are short", mark => view.Holds(mark.At));
        }
    }

    /// <summary>A circle of one of five shades, larger where more is short.</summary>
    public static string Circle(int shade, double x, double y, double unit) =>
        $"<circle class=\"s{shade}\" cx=\"{Number(x)}\" cy=\"{Number(y)}\" r=\"{Number((2.4 + (0.8 * shade)) * unit)}\"/>";

    /// <summary>A square of one of five shades, larger where a plant misses more.</summary>
    public static string Square(int shade, double x, double y, double unit)
    {
        double half = (1.6 + (0.5 * shade)) * unit;
        return $"<rect class=\"p{shade}\" x=\"{Number(x - half)}\" y=\"{Number(y - half)}\" width=\"{Number(2 * half)}\" height=\"{Number(2 * half)}\"/>";
    }

    /// <summary>The sign of a passage that is shut.</summary>
    public static string Cross(double x, double y, double unit)
    {
        string arm = Number(4.5 * unit), back = Number(-9 * unit), forth = Number(9 * unit);
        string drawn = $"M{Number(x)} {Number(y)}m-{arm} -{arm}l{forth} {forth}m0 {back}l{back} {forth}";
        return $"<path class=\"halo\" d=\"{drawn}\"/><path class=\"shut\" d=\"{drawn}\"/>";
    }

    private void Add(Html page, MapView view, double pixels, string coast, string label, Func<MapMark, bool> isNumbered)
    {
        double unit = view.Width / pixels;
        page.Raw($"<div class=\"{(view == MapView.World ? "mv world" : "mv")}\"><svg class=\"mp\" role=\"img\" aria-label=\"{Html.Encode(label)}\" viewBox=\"{view.Box}\">{coast}");
        page.Raw(string.Concat(lanes.Select(lane => $"<path class=\"{lane.Style}\" d=\"{lane.Path}\"/>")));
        page.Raw(string.Concat(passages.Where(mark => view.Holds(mark.At)).Select(mark =>
            Cross(MapView.X(MapView.Longitude(mark.At)), MapView.Y(mark.At.Latitude), unit))));
        page.Raw(string.Concat(marks.Reverse().Where(mark => view.Holds(mark.At)).Select(mark => Sign(mark, unit)))).Raw("</svg>");
        page.Raw($"<div aria-hidden=\"true\">{Numbers(view, isNumbered)}</div></div>");
    }

    private static string Sign(MapMark mark, double unit)
    {
        double x = MapView.X(MapView.Longitude(mark.At)), y = MapView.Y(mark.At.Latitude);
        string square = mark.Plant is { } plant ? Square(Shade(1 - plant.Lowest), x - (mark.Short.IsEmpty ? 0 : 6 * unit), y, unit) : "";
        return mark.Short.IsEmpty
            ? square.Length > 0 ? square : $"<circle class=\"calm\" cx=\"{Number(x)}\" cy=\"{Number(y)}\" r=\"{Number(2 * unit)}\"/>"
            : square + Circle(Shade(mark.Short[0].Share), x, y, unit);
    }

    private static int Shade(double share) => 1 + Classes.Count(limit => share >= limit);

    private string Numbers(MapView view, Func<MapMark, bool> isNumbered)
    {
        var text = new StringBuilder();
        for (int at = 0; at < marks.Length && marks[at].Short.Length > 0; at++)
        {
            if (isNumbered(marks[at]))
            {
                text.Append(CultureInfo.InvariantCulture, $"<span class=\"{(HasNeighbourEast(at) ? "mn west" : "mn")}\" style=\"{view.Place(marks[at].At)}\">{at + 1}</span>");
            }
        }

        return text.ToString();
    }

    /// <summary>True where the number of a place close by would be written over this one's.</summary>
    private bool HasNeighbourEast(int at) => marks.Any(other => other.Short.Length > 0 && other != marks[at]
        && Math.Abs(other.At.Latitude - marks[at].At.Latitude) < 1.6
        && other.At.Longitude - marks[at].At.Longitude is >= 0 and < 4);

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
