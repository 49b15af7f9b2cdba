using System.Reflection;

namespace Longsplice.Model.Tables;

/// <summary>The columns of a table, derived from its row record.</summary>
public abstract class TableSchema
{
    private protected TableSchema(Type row)
    {
        var declared = row.GetCustomAttribute<TableAttribute>()!;
        Table = declared;
        RowType = row;
        object blank = Activator.CreateInstance(row)!;
        Columns =
        [
            .. Properties(row).Select(property =>
                new Column(row, property, property.GetCustomAttribute<ColumnAttribute>()!, property.GetValue(blank))),
        ];
        Key = [.. declared.Key.Select(name => Columns.First(column => column.Property.Name == name))];
    }

    /// <summary>Name, key and meaning.</summary>
    public TableAttribute Table { get; }

    /// <summary>The row record.</summary>
    public Type RowType { get; }

    /// <summary>Columns in order of the record, then those that every row carries.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>Columns that make the key.</summary>
    public IReadOnlyList<Column> Key { get; }

    /// <summary>True for tables whose numbers are figures of the model, not remarks on figures.</summary>
    public bool HoldsFigures => RowType != typeof(RangeRow) && RowType != typeof(SourceRow);

    /// <summary>The key of a row: its parts joined by '/'.</summary>
    public string KeyText(object row) => Key.Count == 1
        ? Key[0].TextOf(row)
        : string.Join('/', Key.Select(column => column.TextOf(row)));

    private static IEnumerable<PropertyInfo> Properties(Type row) => row
        .GetProperties()
        .Where(property => property.IsDefined(typeof(ColumnAttribute)))
        .OrderBy(property => property.DeclaringType == row ? 0 : 1)
        .ThenBy(property => property.MetadataToken);
}
