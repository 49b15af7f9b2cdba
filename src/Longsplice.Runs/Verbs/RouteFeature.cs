using System.Text.Json;
using Longsplice.Model.Checks;

namespace Longsplice.Runs.Verbs;

/// <summary>Writes a route as a GeoJSON feature, which any map program opens.</summary>
internal static class RouteFeature
{
    /// <summary>Writes the file; a finding where it cannot be written.</summary>
    public static Finding? Write(string path, RouteData data)
    {
        var feature = new
        {
            Type = "Feature",
            Properties = new { From = data.From.Name, To = data.To.Name, data.DistanceNm, data.Days, data.Passages },
            Geometry = data.Path,
        };
        try
        {
            File.WriteAllText(path, JsonSerializer.Serialize(feature, Json.Options) + "\n");
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Finding.Of("LS051", path, 0, "", failure.Message, "a file that can be written");
        }
    }
}
