using System.Collections.Frozen;
using System.Text;

namespace Longsplice.Model.Checks;

/// <summary>
/// What an id looks like: compatibility forms, case and letters of other alphabets that look like Latin ones
/// folded away (after Unicode Technical Standard 39, for the alphabets that people mix up in practice).
/// </summary>
internal static class Skeleton
{
    private static readonly FrozenDictionary<char, char> LookAlikes = Pairs(
        "АВЕКМНОРСТХаеорсухіјѕԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧανοιρ",
        "ABEKMHOPCTXaeopcyxijsdqwABEZHIKMNOPTYXavoip");

    /// <summary>Two ids with the same skeleton look the same.</summary>
    public static string Of(string id)
    {
        if (Ascii.IsValid(id))
        {
            return id.ToLowerInvariant();
        }

        var text = new StringBuilder();
        foreach (char letter in WellFormed(id).Normalize(NormalizationForm.FormKC))
        {
            text.Append(char.ToLowerInvariant(LookAlikes.GetValueOrDefault(letter, letter)));
        }

        return text.ToString();
    }

    /// <summary>Halves of letters, which only damaged or hostile files have, become U+FFFD.</summary>
    private static string WellFormed(string id) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(id));

    private static FrozenDictionary<char, char> Pairs(string foreign, string latin) => foreign
        .Zip(latin)
        .ToFrozenDictionary(pair => pair.First, pair => pair.Second);
}
