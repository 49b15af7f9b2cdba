// The one command of the workshop: dotnet run dev.cs check | build | format | test [name] | snapshots | docs | mutate [word] | fuzz [count] [seed] | bench [largest | load | peers | plan | sea]
#:property NoWarn=$(NoWarn);MA0048;CS1591
#:property RestorePackagesWithLockFile=false
using System.Diagnostics;
using System.Text.RegularExpressions;

string verb = args.Length > 0 ? args[0] : "help";
string[] rest = args.Length > 1 ? args[1..] : [];
return verb switch
{
    "build" => Build(),
    "format" => Run("dotnet", "format", "Longsplice.slnx"),
    "test" => Test(rest),
    "snapshots" => Snapshots(),
    "docs" => Docs(check: false),
    "check" => Check(),
    "mutate" => Mutate(rest),
    "fuzz" => Fuzz(rest),
    "bench" => Run("dotnet", ["run", "--configuration", "Release", "--project", "bench/Longsplice.Bench", "--", .. rest]),
    _ => Help(),
};

static int Help()
{
    Console.WriteLine("dotnet run dev.cs check | build | format | test [name] | snapshots | docs | mutate [word] | fuzz [count] [seed] | bench [largest | load | peers | plan | sea]");
    return 2;
}

static int Build() => Run("dotnet", "build", "Longsplice.slnx", "--nologo", "--verbosity", "quiet");

// Writes tests/snapshots anew; the change is then read in the diff.
static int Snapshots()
{
    Environment.SetEnvironmentVariable("LONGSPLICE_SNAPSHOTS", "write");
    return Test(["Runs", "Cli"]);
}

static int Docs(bool check)
{
    string[] command = ["run", "--project", "src/Longsplice.Cli", "--", "docs", "docs", .. check ? ["--check"] : Array.Empty<string>()];
    return Run("dotnet", command);
}

static int Check()
{
    int code = Build();
    code = code != 0 ? code : Run("dotnet", "format", "Longsplice.slnx", "--verify-no-changes", "--no-restore");
    code = code != 0 ? code : Docs(check: true);
    return code != 0 ? code : Test([]);
}

// Builds once, runs every test project, and closes with the counts alone on a line.
static int Test(string[] names)
{
    Console.WriteLine("Building ...");
    if (Build() is not 0 and int code)
    {
        return code;
    }

    int passed = 0, failed = 0, skipped = 0;
    foreach (string project in Directory.GetDirectories("tests").Order(StringComparer.Ordinal))
    {
        string name = Path.GetFileName(project);
        string program = Path.Combine("artifacts", "bin", name, "debug", $"{name}.dll");
        bool isWanted = names.Length == 0 || names.Any(wanted => name.Contains(wanted, StringComparison.OrdinalIgnoreCase));
        if (!isWanted || !File.Exists(program))
        {
            continue;
        }

        var watch = Stopwatch.StartNew();
        Console.WriteLine($"{name} ...");
        (int exit, string output) = Capture("dotnet", program, "-noColor", "-noLogo");
        int bad = Count(output, "Failed") + Count(output, "Errors"), not = Count(output, "Skipped");
        int own = Count(output, "Total") - bad - not;
        bool crashed = exit != 0 && bad == 0;
        (passed, failed, skipped) = (passed + own, failed + bad + (crashed ? 1 : 0), skipped + not);
        Console.WriteLine($"{name}: {own} passed, {bad} failed, {not} skipped in {watch.Elapsed.TotalSeconds:0.0} s");
        if (exit != 0)
        {
            Console.WriteLine(output);
        }
    }

    Console.WriteLine($"{passed} passed, {failed} failed, {skipped} skipped");
    return failed > 0 || passed == 0 ? 1 : 0;
}

// The fuzz test with more cases and a seed of the day; a crash leaves the files of its case in the temporary folder.
static int Fuzz(string[] rest)
{
    Environment.SetEnvironmentVariable("LONGSPLICE_FUZZ_CASES", rest.Length > 0 ? rest[0] : "20000");
    Environment.SetEnvironmentVariable("LONGSPLICE_FUZZ_SEED", rest.Length > 1 ? rest[1] : DateTime.UtcNow.ToString("yyyyMMdd"));
    return Run("dotnet", "run", "--project", "tests/Longsplice.Runs.Tests", "--", "-noLogo", "-showLiveOutput", "-class", "Longsplice.Runs.Tests.Fuzz.FuzzTests");
}

// Each listed mutation of the engine must make its named test fail, which passes without it; the tree itself is left alone.
static int Mutate(string[] rest)
{
    Environment.SetEnvironmentVariable("LONGSPLICE_SEEDS", "200");
    string copy = CopyForMutations();
    string[][] mutations = [.. File.ReadLines("tests/mutations.txt")
        .Where(line => line.Length > 0 && line[0] != '#' && rest.All(word => line.Contains(word, StringComparison.OrdinalIgnoreCase)))
        .Select(line => line.Split(" | "))];
    int code = mutations.Select(row => row[3]).Distinct().Max(name => Run("dotnet", "build", Path.Combine(copy, "tests", $"Longsplice.{name}.Tests"), "--nologo", "--verbosity", "quiet", "-p:RunAnalyzers=false"));
    string[][] unsound = [.. mutations.DistinctBy(row => (row[3], row[4])).Where(row => code != 0 || Fails(copy, row))];
    string[][] survived = [.. unsound.Length > 0 ? [] : mutations.Where(mutation => !IsKilled(copy, mutation))];
    Directory.Delete(copy, recursive: true);
    Array.ForEach(unsound, row => Console.WriteLine($"{row[4]} in {row[3]} fails without a mutation"));
    Console.WriteLine($"{(unsound.Length > 0 ? 0 : mutations.Length - survived.Length)} of {mutations.Length} mutations killed");
    return mutations.Length > 0 && unsound.Length + survived.Length == 0 ? 0 : 1;
}

static string CopyForMutations()
{
    string copy = Directory.CreateTempSubdirectory("longsplice-mutate-").FullName;
    foreach (string part in new[] { "src", "tests", "examples", "models" })
    {
        CopyTree(part, Path.Combine(copy, part));
    }

    foreach (string file in Directory.GetFiles(".").Where(file => Path.GetExtension(file) is ".props" or ".slnx" or ".json" || file.EndsWith(".editorconfig", StringComparison.Ordinal)))
    {
        File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
    }

    return copy;
}

static bool IsKilled(string copy, string[] mutation)
{
    string file = Path.Combine(copy, "src", "Longsplice.Engine", mutation[0]);
    string sound = File.ReadAllText(file);
    bool isThere = sound.Contains(mutation[1], StringComparison.Ordinal);
    File.WriteAllText(file, sound.Replace(mutation[1], mutation[2], StringComparison.Ordinal));
    bool isBuilt = isThere && Capture("dotnet", "build", Path.Combine(copy, "src", "Longsplice.Engine"), "--nologo", "--verbosity", "quiet", "--no-restore", "--no-dependencies", "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false").Code == 0;
    File.Copy(BinOf(copy, "Longsplice.Engine"), Path.Combine(Path.GetDirectoryName(BinOf(copy, $"Longsplice.{mutation[3]}.Tests"))!, "Longsplice.Engine.dll"), overwrite: true);
    bool isKilled = isBuilt && Fails(copy, mutation);
    File.WriteAllText(file, sound);
    Console.WriteLine($"{(isKilled ? "killed  " : isBuilt ? "SURVIVED" : isThere ? "UNBUILT " : "MISSING ")} {mutation[0]}: {mutation[2]} by {mutation[4]}");
    return isKilled;
}

// A name with an underscore is a test's, another is an example folder's. Tests that crash or aren't there say nothing.
static bool Fails(string copy, string[] mutation)
{
    string[] chosen = mutation[4].Contains('_', StringComparison.Ordinal) ? ["-method", $"*.{mutation[4]}"] : ["-class", "*.ExampleTests"];
    (int code, string output) = Capture("dotnet", [BinOf(copy, $"Longsplice.{mutation[3]}.Tests"), "-noColor", "-noLogo", .. chosen]);
    bool isNamed = output.Split('\n').Any(line => line.Contains("[FAIL]", StringComparison.Ordinal) && line.Contains(mutation[4], StringComparison.Ordinal));
    return code != 0 && isNamed;
}

static string BinOf(string copy, string project) => Path.Combine(copy, "artifacts", "bin", project, "debug", $"{project}.dll");

static void CopyTree(string from, string to)
{
    foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
    {
        string target = Path.Combine(to, Path.GetRelativePath(from, file));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target);
    }
}

static int Count(string output, string word) =>
    Regex.Match(output, $@"\b{word}: (?<count>\d+)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) is { Success: true } match ? int.Parse(match.Groups["count"].Value) : 0;

static int Run(string program, params string[] arguments)
{
    using var process = Process.Start(new ProcessStartInfo(program, arguments))!;
    process.WaitForExit();
    return process.ExitCode;
}

static (int Code, string Output) Capture(string program, params string[] arguments)
{
    using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
    string output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return (process.ExitCode, output);
}
