namespace Longsplice.Model.Ids;

/// <summary>Id of a recipe; case-sensitive, compared ordinally. The default is no id.</summary>
/// <param name="Code">The id as the tables write it.</param>
public readonly record struct RecipeId(string Code) : IId<RecipeId>
{
    /// <inheritdoc/>
    public static RecipeId Of(string code) => new(code);

    /// <inheritdoc/>
    public int CompareTo(RecipeId other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
