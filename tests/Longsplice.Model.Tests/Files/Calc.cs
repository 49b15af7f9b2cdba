using System.Diagnostics;

namespace Longsplice.Model.Tests.Files;

/// <summary>A real LibreOffice, which opens workbooks and saves them again.</summary>
internal static class Calc
{
    private static readonly TimeSpan TimeToSave = TimeSpan.FromMinutes(5);

    /// <summary>Why tests that need it are skipped.</summary>
    public const string Missing = "soffice is not installed (Debian: apt-get install --no-install-recommends libreoffice-calc)";

    /// <summary>True where it is installed.</summary>
    public static bool IsInstalled { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "soffice")) || File.Exists(Path.Combine(folder, "soffice.exe")));

    /// <summary>Opens workbooks and saves each under its name in another folder.</summary>
    public static void Save(IEnumerable<string> books, string folder)
    {
        // Its own profile: a soffice that a person has open would otherwise take the work and not wait.
        string profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
        string[] arguments = [$"-env:UserInstallation={profile}", "--headless", "--convert-to", "xlsx", "--outdir", folder, .. books];
        using var soffice = Process.Start(new ProcessStartInfo("soffice", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        _ = soffice.StandardError.ReadToEndAsync();
        _ = soffice.StandardOutput.ReadToEndAsync();
        if (!soffice.WaitForExit(TimeToSave))
        {
            soffice.Kill(entireProcessTree: true);
            throw new TimeoutException("soffice did not save the workbooks");
        }
    }
}
