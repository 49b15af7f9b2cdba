using System.Diagnostics;
using Longsplice.Model.Files;
using Longsplice.Runs.Store;
using Longsplice.Runs.Verbs;
using Shouldly;
using Xunit;

namespace Longsplice.Runs.Tests.Store;

/// <summary>A conversion that fails or is killed leaves the old file or folder whole.</summary>
public sealed class ReplacementTests : IDisposable
{
    private static readonly string Example = Path.Combine(Repository.Root, "examples", "feature-quota");
    private static readonly string Large = Path.Combine(Repository.Root, "models", "rounds155");

    private readonly string _folder = Directory.CreateTempSubdirectory("longsplice-replace-").FullName;

    [Fact]
    public void File_WhoseWritingFailsHalfWay_StaysWhole()
    {
        string book = Path.Combine(_folder, "m.xlsx");
        File.WriteAllText(book, "old");
        var finding = Replacement.OfFile(book, path => Fail(path, "m.xlsx"), CancellationToken.None);
        finding.ShouldNotBeNull().Code.ShouldBe("LS051");
        File.ReadAllText(book).ShouldBe("old");
        Entries().ShouldBe(["m.xlsx"]);
    }

    [Fact]
    public void Folder_WhoseWritingFailsHalfWay_StaysWhole()
    {
        string target = Directory.CreateDirectory(Path.Combine(_folder, "m")).FullName;
        File.WriteAllText(Path.Combine(target, "sites.csv"), "old");
        Replacement.OfFolder(target, path => Fail(Path.Combine(path, "sites.csv"), "m"), CancellationToken.None).ShouldNotBeNull();
        File.ReadAllText(Path.Combine(target, "sites.csv")).ShouldBe("old");
        Entries().ShouldBe(["m"]);
    }

    [Fact]
    public void Convert_ThatIsStopped_LeavesTheOldModelAndNothingElse()
    {
        string book = Path.Combine(_folder, "m.xlsx");
        ModelConvert.Run(Example, book, null, CancellationToken.None).Code.ShouldBe(ExitCode.Done);
        byte[] old = File.ReadAllBytes(book);
        Should.Throw<OperationCanceledException>(() => ModelConvert.Run(Large, book, null, new CancellationToken(canceled: true)));
        File.ReadAllBytes(book).ShouldBe(old);
        Entries().ShouldBe(["m.xlsx"]);
    }

    [Fact]
    public void Convert_OntoAFolderOfThatName_TouchesNothing()
    {
        string book = Directory.CreateDirectory(Path.Combine(_folder, "m.xlsx")).FullName;
        File.WriteAllText(Path.Combine(book, "mine.txt"), "old");
        ModelConvert.Run(Example, book, null, CancellationToken.None).Code.ShouldNotBe(ExitCode.Done);
        Directory.GetFiles(_folder, "*", SearchOption.AllDirectories).Select(Path.GetFileName).ShouldBe(["mine.txt"]);
    }

    [Fact]
    public void Folder_SetAsideByAKilledRun_IsPutBackByTheNext()
    {
        string target = Path.Combine(_folder, "m");
        string aside = Directory.CreateDirectory(Staging.AsideOf(Staging.NameFor(_folder, "m"))).FullName;
        File.WriteAllText(Path.Combine(aside, "sites.csv"), "old");
        Replacement.OfFolder(target, path => Fail(Path.Combine(path, "sites.csv"), "m"), CancellationToken.None).ShouldNotBeNull();
        File.ReadAllText(Path.Combine(target, "sites.csv")).ShouldBe("old");
        Entries().ShouldBe(["m"]);
    }

    /// <summary>This process again, converting; killed as soon as it writes, or just after, whichever comes.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(150)]
    public void Convert_ThatIsKilled_LeavesTheOldModelOrTheNew(int milliseconds)
    {
        string book = Path.Combine(_folder, "m.xlsx");
        ModelConvert.Run(Example, book, null, CancellationToken.None).Code.ShouldBe(ExitCode.Done);
        string[] whole = [HashOf(Example), HashOf(Large)];
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "Longsplice.Runs.Tests.dll"), "-noLogo", "-class", typeof(ConversionToKill).FullName!])
        {
            Environment = { [ConversionToKill.Target] = book },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        while (!process.HasExited && Entries().Length == 1)
        {
            Thread.Sleep(1);
        }

        process.WaitForExit(milliseconds);
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        whole.ShouldContain(HashOf(book));
        ModelConvert.Run(Large, book, null, CancellationToken.None).Code.ShouldBe(ExitCode.Done);
        HashOf(book).ShouldBe(HashOf(Large));
        Entries().ShouldBe(["m.xlsx"]);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void Fail(string path, string what)
    {
        File.WriteAllText(path, "half");
        throw new IOException($"no space left for {what}");
    }

    private static string HashOf(string path) => ModelHash.Of(ModelFiles.Load(path).Value.ShouldNotBeNull());

    private string[] Entries() => [.. Directory.GetFileSystemEntries(_folder).Select(path => Path.GetFileName(path)!)];
}
