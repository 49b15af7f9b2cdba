using Longsplice.Model.Ids;
using Longsplice.Model.Tables;

namespace Longsplice.Model.Figures;

/// <summary>Source cells of rows.</summary>
public static class Citation
{
    /// <summary>
    /// The source cell of a row once one of its columns cites another source: column by column, so that the others
    /// keep theirs.
    /// </summary>
    public static string With(TableSchema schema, Row row, Column column, SourceId source)
    {
        var cited = Figure.InRow(schema, row)
            .Where(figure => figure.Column != column)
            .Select(figure => (Column: figure.Column.Name, Source: SourceCell.Of(row.Source, figure.Column.Name)))
            .Where(cell => cell.Source is not null)
            .Append((Column: column.Name, Source: (string?)source.Code));
        return string.Join(';', cited.Select(cell => $"{cell.Column}={cell.Source}"));
    }
}
