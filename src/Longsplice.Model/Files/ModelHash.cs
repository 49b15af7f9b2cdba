using System.Security.Cryptography;
using System.Text;

namespace Longsplice.Model.Files;

/// <summary>
/// SHA-256 over the tables in order of names, rows in order of keys, columns in order of the schema, values in
/// canonical text, so that order of rows, quoting and form of file don't matter.
/// </summary>
public static class ModelHash
{
    private const int Chunk = 1 << 14;

    /// <summary>The hash in lower-case hexadecimal.</summary>
    public static string Of(SupplyModel model)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var text = new StringBuilder();
        foreach (var (schema, rows) in model.Tables)
        {
            text.Append(schema.Table.Name).Append('\n');
            foreach (var row in rows)
            {
                for (int column = 0; column < schema.Columns.Count; column++)
                {
                    text.Append(column == 0 ? "" : "\u001f");
                    schema.Columns[column].AppendTo(text, row);
                }

                text.Append('\u001e');
                if (text.Length >= Chunk)
                {
                    Flush(hash, text);
                }
            }
        }

        Flush(hash, text);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Flush(IncrementalHash hash, StringBuilder text)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(text.ToString()));
        text.Clear();
    }
}
