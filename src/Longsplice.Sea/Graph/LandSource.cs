using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using Longsplice.Sea.Geography;

namespace Longsplice.Sea.Graph;

/// <summary>
/// The outline of land: Natural Earth 1:10m (public domain) as npm's world-atlas 2.0.2 packs it, fetched by
/// <c>npm pack</c> and accepted only with the hash below.
/// </summary>
internal static class LandSource
{
    private const string Package = "world-atlas@2.0.2";
    private const string File = "package/land-10m.json";

    /// <summary>SHA-256 of the land file inside the package.</summary>
    private const string Hash = "9b9f584709c119d63fbadf484ce425260497697b7166be7a2fe360e8c0b171a8";

    /// <summary>Reads the land from a file that was fetched before.</summary>
    /// <exception cref="InvalidDataException">The file is another.</exception>
    public static Coastline Read(string path)
    {
        byte[] json = System.IO.File.ReadAllBytes(path);
        string hash = Convert.ToHexStringLower(SHA256.HashData(json));
        return hash == Hash
            ? TopoJsonLand.Read(new MemoryStream(json))
            : throw new InvalidDataException($"{path} has SHA-256 {hash}; the land of {Package} has {Hash}.");
    }

    /// <summary>Fetches the package into a folder and gives the path of its land.</summary>
    /// <exception cref="IOException">npm is missing or failed.</exception>
    public static async Task<string> FetchAsync(string folder, CancellationToken cancellation)
    {
        string land = Path.Combine(folder, "land-10m.json");
        if (System.IO.File.Exists(land))
        {
            return land;
        }

        Directory.CreateDirectory(folder);
        string archive = Path.Combine(folder, await PackAsync(folder, cancellation).ConfigureAwait(false));
        await using var packed = new GZipStream(System.IO.File.OpenRead(archive), CompressionMode.Decompress);
        await using var tar = new TarReader(packed);
        while (await tar.GetNextEntryAsync(cancellationToken: cancellation).ConfigureAwait(false) is { } entry)
        {
            if (entry.Name == File)
            {
                await entry.ExtractToFileAsync(land, overwrite: true, cancellation).ConfigureAwait(false);
                return land;
            }
        }

        throw new IOException($"{archive} holds no {File}.");
    }

    private static async Task<string> PackAsync(string folder, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["pack", "--silent", Package])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        try
        {
            using var npm = Process.Start(start)!;
            string name = await npm.StandardOutput.ReadToEndAsync(cancellation).ConfigureAwait(false);
            await npm.WaitForExitAsync(cancellation).ConfigureAwait(false);
            return npm.ExitCode == 0 ? name.Trim() : throw new IOException($"npm pack {Package} ended with {npm.ExitCode}.");
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new IOException($"npm cannot be started ({missing.Message}); fetch {Package} by hand and name its land-10m.json.", missing);
        }
    }
}
