using System.Text;

namespace Longsplice.Runs.Briefs.Words;

/// <summary>Makes text from a model safe to show: names are typed by people and may hold anything.</summary>
public static class SafeText
{
    /// <summary>
    /// The text with control characters and bidirectional overrides replaced by U+FFFD: they could steer a
    /// terminal or turn the order of the numbers beside a name.
    /// </summary>
    public static string Clean(string text)
    {
        StringBuilder? cleaned = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (IsSteering(text[i]))
            {
                cleaned ??= new StringBuilder(text);
                cleaned[i] = '\uFFFD';
            }
        }

        return cleaned?.ToString() ?? text;
    }

    private static bool IsSteering(char c) =>
        char.IsControl(c) || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E')
            or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
