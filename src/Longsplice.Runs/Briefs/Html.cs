using System.Net;
using System.Text;

namespace Longsplice.Runs.Briefs;

/// <summary>Text of an HTML page; whatever is not written by us is encoded.</summary>
public sealed class Html
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds markup of our own.</summary>
    public Html Raw(string markup)
    {
        _text.Append(markup).Append('\n');
        return this;
    }

    /// <summary>Adds an element with encoded text.</summary>
    public Html Element(string tag, string text, string attributes = "")
    {
        string start = attributes.Length > 0 ? $"{tag} {attributes}" : tag;
        return Raw($"<{start}>{Encode(text)}</{tag}>");
    }

    /// <summary>Encodes text for elements and attributes.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
