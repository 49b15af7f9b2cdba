namespace Longsplice.Model.Ids;

/// <summary>An id of one kind of row; a swapped id then fails to compile.</summary>
/// <typeparam name="TSelf">The id type.</typeparam>
public interface IId<TSelf> : IComparable<TSelf>
    where TSelf : struct, IId<TSelf>
{
    /// <summary>The id as the tables write it.</summary>
    string Code { get; }

    /// <summary>Makes an id of a code.</summary>
    static abstract TSelf Of(string code);
}
