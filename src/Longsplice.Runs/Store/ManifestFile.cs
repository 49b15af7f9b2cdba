namespace Longsplice.Runs.Store;

/// <summary>A file as run.json lists it.</summary>
/// <param name="Path">Path in the folder, with '/'.</param>
/// <param name="Sha256">SHA-256 in lower-case hexadecimal.</param>
/// <param name="Rows">Rows of a table without the header; 0 for other files.</param>
public sealed record ManifestFile(string Path, string Sha256, int Rows);
