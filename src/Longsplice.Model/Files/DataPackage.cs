using System.Text.Json;
using System.Text.Json.Nodes;
using Longsplice.Model.Checks;
using Longsplice.Model.Labels;
using Longsplice.Model.Tables.Cells;

namespace Longsplice.Model.Files;

/// <summary>datapackage.json (Frictionless Data Package): name, price year and markings of a model, and its schema.</summary>
public static class DataPackage
{
    /// <summary>Its name in a model folder.</summary>
    public const string FileName = "datapackage.json";

    private const int LargestFile = 4 << 20;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>Puts name, price year and markings into a model.</summary>
    internal static SupplyModel Read(string folder, SupplyModel model, FindingSet findings)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            findings.Add(Finding.Of("LS039", FileName, 0, "", "no such file", "name, price_year and markings"));
            return model;
        }

        try
        {
            return new FileInfo(path).Length > LargestFile
                ? throw new JsonException("more than 4 MB")
                : Fields(JsonNode.Parse(File.ReadAllText(path))!.AsObject(), model);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or FormatException
            or NullReferenceException or ArgumentException or OverflowException)
        {
            findings.Add(Finding.Of("LS040", FileName, 0, "", failure.Message, "a JSON object"));
            return model;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            findings.Add(Finding.Of("LS050", FileName, 0, "", Unreadable.Why(path, failure), "a readable file"));
            return model;
        }
    }

    /// <summary>The text of the file.</summary>
    /// <param name="model">The model.</param>
    /// <param name="extension">Extension of its tables' files.</param>
    public static string Text(SupplyModel model, string extension = ".csv")
    {
        var json = new JsonObject
        {
            ["profile"] = "tabular-data-package",
            ["name"] = model.Name.ToLowerInvariant().Replace(' ', '-'),
            ["title"] = model.Name,
            ["price_year"] = model.PriceYear,
            ["markings"] = Words(model.Markings.Names),
            ["resources"] = new JsonArray([.. model.Tables
                .Where(table => table.Rows.Count > 0)
                .Select(table => TableDescriptor.Of(table.Schema, extension))]),
        };
        return json.ToJsonString(Indented) + "\n";
    }

    private static SupplyModel Fields(JsonObject json, SupplyModel model) => model with
    {
        Name = TextCell.WithLineFeeds((string?)json["title"] ?? (string?)json["name"] ?? model.Name),
        PriceYear = (int?)json["price_year"],
        Markings = json["markings"] is JsonArray names
            ? new Markings([.. names.Select(name => (string)name!)])
            : Markings.Default,
    };

    private static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);
}
