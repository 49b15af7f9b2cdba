using System.Security.Cryptography;
using System.Text;

namespace Longsplice.Model.Files;

/// <summary>
/// SHA-256 over the tables in order of names, rows in order of keys, columns in order of the schema, values in
/// canonical text, so that order of rows, quoting and form of file don't matter.
/// </summary>
public static class ModelHash
{
    /// <summary>The hash in lower-case hexadecimal.</summary>
    public static string Of(SupplyModel model)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (schema, rows) in model.Tables)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{schema.Table.Name}\n"));
            foreach (var row in rows)
            {
                hash.AppendData(Encoding.UTF8.GetBytes(
                    string.Join('\u001f', schema.Columns.Select(column => column.TextOf(row))) + "\u001e"));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
