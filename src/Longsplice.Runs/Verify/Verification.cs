using System.Collections.Frozen;
using System.Collections.Immutable;
using Longsplice.Engine;
using Longsplice.Model.Checks;
using Longsplice.Runs.Store;
using Longsplice.Runs.Verbs;

namespace Longsplice.Runs.Verify;

/// <summary>
/// Runs a run folder again from its own inputs and compares every byte: what run.json lists, what lies there,
/// and what the inputs give now. What lies there as it was written, of a verb that solves linear programs, may differ
/// from what the inputs give now by a solver's tolerance.
/// </summary>
public static class Verification
{
    /// <summary>Verbs whose numbers come from a solver.</summary>
    private static readonly FrozenSet<string> Solved =
        FrozenSet.Create(StringComparer.Ordinal, "barriers", "options", "plan", "pool", "share-cost", "survive");

    /// <summary>Runs the verb.</summary>
    /// <param name="folder">The run folder.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="cancellation">Stops it.</param>
    public static VerbResult<VerifyData> Run(
        string folder, IProgress<RunProgress>? progress, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder))
        {
            return Refused("LS050", folder, "no such folder", "a run folder");
        }

        if (RunManifest.Read(folder) is not { } manifest)
        {
            return Refused("LS052", Path.Combine(folder, "run.json"), "no run.json that can be read", "a run folder");
        }

        var (record, findings) = Reruns.Run(folder, manifest, progress, cancellation);
        var again = record?.Files(cancellation) ?? [];
        var files = Compare(folder, manifest, again);
        bool isSame = files.All(file => file.Same || file.WithinTolerance) && again.Length > 0;
        string result = !isSame ? (manifest.Version == About.Version ? "differs" : "other_version")
            : files.All(file => file.Same) ? "same" : "same_within_tolerance";
        return new VerbResult<VerifyData>(
            isSame ? ExitCode.Done : ExitCode.No, findings, new VerifyData(result, files));
    }

    private static VerbResult<VerifyData> Refused(string code, string file, string found, string expected) =>
        VerbResult<VerifyData>.Of([Finding.Of(code, file, 0, "", found, expected)], null);

    private static ImmutableArray<FileComparison> Compare(
        string folder, RunManifest manifest, ImmutableArray<RunFile> again)
    {
        var listed = manifest.Files.ToDictionary(file => file.Path, file => file.Sha256, StringComparer.Ordinal);
        var made = again.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var present = Present(folder).ToHashSet(StringComparer.Ordinal);
        var paths = listed.Keys.Concat(made.Keys).Concat(present).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return
        [
            .. paths.Select(path => One(
                folder, manifest.Verb, path, listed.GetValueOrDefault(path), made.GetValueOrDefault(path), present.Contains(path))),
        ];
    }

    private static IEnumerable<string> Present(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'))
        .Where(path => path != "run.json");

    private static FileComparison One(string folder, string verb, string path, string? listed, RunFile? made, bool isPresent)
    {
        byte[]? bytes = isPresent ? File.ReadAllBytes(Path.Combine(folder, path)) : null;
        string? actual = bytes is null ? null : new RunFile(path, bytes, 0).Sha256;
        bool isSame = actual is not null && actual == listed && actual == made?.Sha256;
        string? difference = isSame
            ? null
            : (bytes, made) switch
            {
                (null, _) => "the file is missing",
                (_, null) => listed is null ? "the file belongs to no run" : "the inputs no longer give this file",
                var (there, file) => FirstDifference.Between(file.Bytes, there) ?? "run.json lists another hash",
            };
        bool isNear = !isSame && made is not null && actual is not null && actual == listed
            && Solved.Contains(verb) && !path.StartsWith("inputs/", StringComparison.Ordinal) && NearlySame.Are(made.Bytes, bytes);
        return new FileComparison(path, made?.Sha256 ?? listed, actual, isSame, difference, isNear);
    }
}
