using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Longsplice.Runs.Store;

/// <summary>
/// The command that makes a run folder again, normalised: inputs as the folder keeps them, the options that a verb's
/// settings hold, and none that changes no byte.
/// </summary>
public static class RunCommand
{
    /// <summary>The words of a command.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="settings">What a person set; its properties are named as the options of the command line, files as the folder keeps them.</param>
    /// <param name="inputs">The verb's arguments, as the folder keeps them.</param>
    public static ImmutableArray<string> Of<TSettings>(string verb, TSettings settings, params ReadOnlySpan<string> inputs)
        where TSettings : class
    {
        var values = JsonSerializer.SerializeToNode(settings, OptionForm.Json)!.AsObject();
        var options = OptionForm.Of(typeof(TSettings)).SelectMany(option => Words($"--{option.Name}", values[option.Name]));
        return ["longsplice", verb, .. inputs, .. options];
    }

    private static IEnumerable<string> Words(string name, JsonNode? value) => value switch
    {
        JsonArray { Count: > 0 } list => [name, string.Join(',', list)],
        JsonValue one => one.GetValueKind() switch
        {
            JsonValueKind.False => [],
            JsonValueKind.True => [name],
            _ => [name, one.ToString()],
        },
        _ => [],
    };
}
