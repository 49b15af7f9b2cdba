using System.Globalization;
using System.Text;
using Longsplice.Runs.Verbs;

namespace Longsplice.Cli.Rendering;

/// <summary>Routes in words.</summary>
internal static class RouteText
{
    /// <summary>One route.</summary>
    public static string Route(RouteData data)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"From  {End(data.From)}\nTo    {End(data.To)}\n");
        if (data.DistanceNm is not { } miles)
        {
            string blocking = data.Blocking.IsEmpty ? "no passage joins these waters" : string.Join(", ", data.Blocking);
            return text.Append(CultureInfo.InvariantCulture, $"No route. Blocking: {blocking}.\n").ToString();
        }

        text.Append(CultureInfo.InvariantCulture, $"{miles:#,0} nm · {data.Days:0.0} days at {data.SpeedKnots:0.#} knots, canals and waiting included\n");
        text.Append(CultureInfo.InvariantCulture, $"Passages: {(data.Passages.IsEmpty ? "none" : string.Join(" → ", data.Passages))}\n");
        if (data.GrandBanksNm > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"Keeps off the Grand Banks, which takes {data.GrandBanksNm:#,0} nm more (--open grand_banks for the way over them)\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"Closed: {(data.Closed.IsEmpty ? "none" : string.Join(", ", data.Closed))}\n").ToString();
    }

    /// <summary>What was done with a file of pairs.</summary>
    public static string Pairs(RoutePairsData data) => string.Create(
        CultureInfo.InvariantCulture,
        $"{data.Rows:#,0} rows: {data.Routes:#,0} routes, {data.NoRoutes:#,0} without a route, {data.Rows - data.Routes - data.NoRoutes:#,0} not at the sea. Written: {data.Out}\n");

    private static string End(RouteEnd end) => string.Create(
        CultureInfo.InvariantCulture, $"{end.Name}  (water at {end.Lat:0.###},{end.Lon:0.###}, {end.SnapNm:0.0} nm away)");
}
