using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables.Cells;

/// <summary>An id of a table's row.</summary>
/// <typeparam name="T">The id.</typeparam>
internal sealed class IdCell<T>() : CellType<T>(typeof(T), "an id")
    where T : struct, IId<T>
{
    public override bool TryParse(ReadOnlySpan<char> text, TextPool pool, out T value)
    {
        value = T.Of(pool.Get(text));
        return true;
    }

    public override string Text(T value) => value.Code ?? "";
}
