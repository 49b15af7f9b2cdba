using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Longsplice.Runs.Store;

/// <summary>How a settings record reads as options: the property <c>LeastWeeks</c> is <c>--least-weeks</c>, words are lower-case.</summary>
internal static class OptionForm
{
    /// <summary>Options that change no byte of a run folder.</summary>
    private static readonly string[] Silent = ["threads", "out", "page"];

    public static JsonSerializerOptions Json { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
        RespectRequiredConstructorParameters = true,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        Converters = { new JsonStringEnumConverter(new LowerCase(), allowIntegerValues: false) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    /// <summary>The options of a settings record, those that change no byte left out.</summary>
    public static IEnumerable<JsonPropertyInfo> Of(Type settings) =>
        Json.GetTypeInfo(settings).Properties.Where(option => !Silent.Contains(option.Name, StringComparer.Ordinal));

    /// <summary>The values of options that are left out: nothing, where an option may be; numbers and words have none.</summary>
    public static JsonObject Blank(Type settings)
    {
        var values = new JsonObject();
        foreach (var option in Json.GetTypeInfo(settings).Properties.Where(CanBeLeftOut))
        {
            values[option.Name] = option.IsFlag() ? false : option.IsList() ? new JsonArray() : null;
        }

        return values;
    }

    /// <summary>True for an option that takes several values joined by commas.</summary>
    public static bool IsList(this JsonPropertyInfo option) =>
        option.PropertyType != typeof(string) && option.PropertyType.IsAssignableTo(typeof(System.Collections.IEnumerable));

    /// <summary>True for an option that stands without a value.</summary>
    public static bool IsFlag(this JsonPropertyInfo option) => option.PropertyType == typeof(bool);

    private static bool CanBeLeftOut(JsonPropertyInfo option) =>
        option.IsFlag() || option.IsList() || !option.PropertyType.IsValueType || Nullable.GetUnderlyingType(option.PropertyType) is not null;

    private sealed class LowerCase : JsonNamingPolicy
    {
        public override string ConvertName(string name) => name.ToLowerInvariant();
    }
}
