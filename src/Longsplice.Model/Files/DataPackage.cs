using System.Text.Json;
using System.Text.Json.Nodes;
using Longsplice.Model.Checks;
using Longsplice.Model.Labels;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Files;

/// <summary>datapackage.json (Frictionless Data Package): name, price year and markings of a model.</summary>
public static class DataPackage
{
    /// <summary>Its name in a model folder.</summary>
    public const string FileName = "datapackage.json";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>Puts name, price year and markings into a model.</summary>
    public static SupplyModel Read(string folder, SupplyModel model, ICollection<Finding> findings)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            findings.Add(Finding.Of("LS039", FileName, 0, "", "no such file", "name, price_year and markings"));
            return model;
        }

        try
        {
            var json = JsonNode.Parse(File.ReadAllText(path))!.AsObject();
            return model with
            {
                Name = (string?)json["title"] ?? (string?)json["name"] ?? model.Name,
                PriceYear = (int?)json["price_year"],
                Markings = json["markings"] is JsonArray names
                    ? new Markings([.. names.Select(name => (string)name!)])
                    : Markings.Default,
            };
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or FormatException
            or NullReferenceException or ArgumentException)
        {
            findings.Add(Finding.Of("LS040", FileName, 0, "", failure.Message, "a JSON object"));
            return model;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            findings.Add(Finding.Of("LS050", FileName, 0, "", failure.GetType().Name, "a readable file"));
            return model;
        }
    }

    /// <summary>The text of the file for a model.</summary>
    public static string Text(SupplyModel model)
    {
        var json = new JsonObject
        {
            ["profile"] = "tabular-data-package",
            ["name"] = model.Name.ToLowerInvariant().Replace(' ', '-'),
            ["title"] = model.Name,
            ["price_year"] = model.PriceYear,
            ["markings"] = new JsonArray([.. model.Markings.Names.Select(name => JsonValue.Create(name))]),
            ["resources"] = new JsonArray([.. model.Tables.Where(table => table.Rows.Count > 0).Select(Resource)]),
        };
        return json.ToJsonString(Indented) + "\n";
    }

    private static JsonObject Resource((TableSchema Schema, IReadOnlyList<Row> Rows) table) => new()
    {
        ["name"] = table.Schema.Table.Name,
        ["path"] = $"{table.Schema.Table.Name}.csv",
        ["profile"] = "tabular-data-resource",
        ["encoding"] = "utf-8",
    };
}
