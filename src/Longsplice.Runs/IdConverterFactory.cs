using System.Text.Json;
using System.Text.Json.Serialization;
using Longsplice.Model.Ids;

namespace Longsplice.Runs;

/// <summary>Writes ids as their codes.</summary>
internal sealed class IdConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert.Namespace == typeof(SiteId).Namespace;

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

    private sealed class Converter<TId> : JsonConverter<TId>
        where TId : struct, IId<TId>
    {
        public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TId.Of(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Code);
    }
}
