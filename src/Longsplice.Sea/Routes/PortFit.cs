namespace Longsplice.Sea.Routes;

/// <summary>How ports fit what a person wrote; the first that fits any port counts.</summary>
public enum PortFit
{
    /// <summary>Nothing fits.</summary>
    None,

    /// <summary>The UN/LOCODE.</summary>
    Code,

    /// <summary>The name; case, accents, blanks and punctuation do not matter.</summary>
    Name,

    /// <summary>Another name that the index gives.</summary>
    Alternate,

    /// <summary>Some words in a row of a name.</summary>
    Words,

    /// <summary>The nation's name, such as Gibraltar, whose port is called Europa Point.</summary>
    Nation,
}
