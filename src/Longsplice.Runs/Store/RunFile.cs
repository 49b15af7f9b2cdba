using System.Security.Cryptography;
using System.Text;

namespace Longsplice.Runs.Store;

/// <summary>A file of a run folder with its bytes.</summary>
/// <param name="Path">Path in the folder, with '/'.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Rows">Rows of a table without the header; 0 for other files.</param>
public sealed record RunFile(string Path, byte[] Bytes, int Rows)
{
    /// <summary>SHA-256 of the bytes in lower-case hexadecimal.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <summary>A file of text in UTF-8 without BOM.</summary>
    public static RunFile OfText(string path, string text, int rows = 0) => new(path, Encoding.UTF8.GetBytes(text), rows);
}
