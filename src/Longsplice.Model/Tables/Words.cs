using System.Text;

namespace Longsplice.Model.Tables;

/// <summary>Names of properties and enumerations as files write them.</summary>
public static class Words
{
    /// <summary><c>TransitDays</c> as <c>transit_days</c>.</summary>
    public static string ToSnakeCase(string name)
    {
        var text = new StringBuilder();
        foreach (char letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    /// <summary>The words of an enumeration, in order.</summary>
    public static IEnumerable<string> Of(Type enumeration) => Enum.GetNames(enumeration).Select(ToSnakeCase);

    /// <summary>Reads a word of an enumeration; false where it has no such word.</summary>
    public static bool TryParse(Type enumeration, string word, out object? value)
    {
        string? name = Enum.GetNames(enumeration).FirstOrDefault(name => ToSnakeCase(name) == word);
        value = name is null ? null : Enum.Parse(enumeration, name);
        return name is not null;
    }
}
