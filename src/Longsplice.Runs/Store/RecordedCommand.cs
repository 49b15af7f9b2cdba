using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Longsplice.Runs.Store;

/// <summary>A command as a run folder records it, read again; its inputs lie in the folder.</summary>
public sealed class RecordedCommand
{
    private readonly string _folder;
    private readonly ImmutableArray<string> _options;

    private RecordedCommand(string folder, ImmutableArray<string> words)
    {
        _folder = folder;
        Verb = words[1];
        Inputs = [.. words[2..].TakeWhile(word => !IsOption(word)).Select(Placed)];
        _options = words[(2 + Inputs.Length)..];
    }

    /// <summary>The verb.</summary>
    public string Verb { get; }

    /// <summary>The verb's arguments, as paths in the folder.</summary>
    public ImmutableArray<string> Inputs { get; }

    /// <summary>Reads the words of a run.json; null where they are no command.</summary>
    /// <param name="folder">The run folder.</param>
    /// <param name="words">The words.</param>
    public static RecordedCommand? Read(string folder, ImmutableArray<string> words) =>
        words.IsDefault || words.Length < 2 || words.Contains(null!) ? null : new RecordedCommand(folder, words);

    /// <summary>What the options set; null where they are not those of the settings.</summary>
    /// <typeparam name="TSettings">Settings of the verb.</typeparam>
    public TSettings? Settings<TSettings>()
        where TSettings : class
    {
        var known = OptionForm.Of(typeof(TSettings)).ToDictionary(option => $"--{option.Name}", StringComparer.Ordinal);
        var values = OptionForm.Blank(typeof(TSettings));
        for (int at = 0; at < _options.Length; at++)
        {
            if (!known.TryGetValue(_options[at], out var option) || (!option.IsFlag() && ++at == _options.Length))
            {
                return null;
            }

            values[option.Name] = Value(option, _options[at]);
        }

        try
        {
            return values.Deserialize<TSettings>(OptionForm.Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private JsonNode Value(JsonPropertyInfo option, string word) =>
        option.IsFlag() ? true
        : option.IsList() ? new JsonArray([.. word.Split(',').Select(part => JsonValue.Create(part))])
        : JsonValue.Create(Placed(word));

    private string Placed(string word) => word.StartsWith(RunInputs.Folder, StringComparison.Ordinal) ? Path.Combine(_folder, word) : word;

    private static bool IsOption(string word) => word.StartsWith("--", StringComparison.Ordinal);
}
