namespace Longsplice.Model.Checks;

/// <summary>Why a file could not be read, in words for people.</summary>
internal static class Unreadable
{
    /// <summary>The words.</summary>
    /// <param name="path">Where the file should stand.</param>
    /// <param name="failure">What came of reading it.</param>
    public static string Why(string path, Exception failure) => failure switch
    {
        _ when Directory.Exists(path) => "a folder",
        FileNotFoundException or DirectoryNotFoundException => "no such file",
        UnauthorizedAccessException => "no permission to read it",
        _ => failure.Message,
    };
}
