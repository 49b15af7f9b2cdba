using System.Text.RegularExpressions;
using System.Xml.Linq;
using Shouldly;
using Xunit;

namespace Longsplice.Tidy;

/// <summary>The habits of the house: arrows, sizes, words, packages.</summary>
public sealed partial class TidyTests
{
    private static readonly string Root = Repository.Root;

    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["Longsplice.Model"] = [],
        ["Longsplice.Engine"] = ["Longsplice.Model"],
        ["Longsplice.Sea"] = ["Longsplice.Model"],
        ["Longsplice.Plan"] = ["Longsplice.Engine", "Longsplice.Model"],
        ["Longsplice.Runs"] = ["Longsplice.Sea", "Longsplice.Plan", "Longsplice.Engine", "Longsplice.Model"],
        ["Longsplice.Cli"] = ["Longsplice.Runs", "Longsplice.Sea", "Longsplice.Engine", "Longsplice.Model"],
    };

    [Fact]
    public void Projects_ReferenceOnlyWhatTheirArrowsAllow()
    {
        foreach (string folder in Directory.GetDirectories(Path.Combine(Root, "src")))
        {
            string name = Path.GetFileName(folder);
            var references = XDocument.Load(Path.Combine(folder, $"{name}.csproj"))
                .Descendants("ProjectReference")
                .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!));
            references.ShouldBeSubsetOf(Arrows[name], name);
        }
    }

    [Fact]
    public void Engine_PhasesKnowNobodyWhoLooksOn()
    {
        foreach (string file in Sources("src/Longsplice.Engine/Phases"))
        {
            string text = File.ReadAllText(file);
            text.ShouldNotContain("Longsplice.Engine.Measures", Case.Sensitive, file);
            text.ShouldNotContain("Longsplice.Engine.Causes", Case.Sensitive, file);
        }
    }

    [Fact]
    public void Engine_HasNoArithmeticThatDependsOnTheMachine()
    {
        foreach (string file in Sources("src/Longsplice.Engine/Phases").Concat(Sources("src/Longsplice.Engine/Start")))
        {
            Unsteady().IsMatch(File.ReadAllText(file)).ShouldBeFalse(file);
        }
    }

    [Fact]
    public void Sources_AreShortAndSayOneThing()
    {
        foreach (string file in Sources("src").Concat(Sources("tests")))
        {
            string text = File.ReadAllText(file);
            text.Split('\n').Length.ShouldBeLessThan(320, file);
            Unfinished().IsMatch(text).ShouldBeFalse(file);
            text.ShouldNotContain("\r", Case.Sensitive, file);
            text.ShouldNotContain("\t", Case.Sensitive, file);
        }
    }

    [Fact]
    public void Packages_AreAllExplained()
    {
        string page = File.ReadAllText(Path.Combine(Root, "docs", "dependencies.md"));
        var packages = XDocument.Load(Path.Combine(Root, "Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Select(package => (string)package.Attribute("Include")!);
        foreach (string package in packages)
        {
            page.ShouldContain($"| {package} |", Case.Sensitive);
        }
    }

    [Fact]
    public void Projects_EachHaveAReadme()
    {
        foreach (string folder in Directory.GetDirectories(Path.Combine(Root, "src")))
        {
            File.Exists(Path.Combine(folder, "README.md")).ShouldBeTrue(folder);
        }
    }

    private static IEnumerable<string> Sources(string folder) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && Path.GetFileName(file) != "TidyTests.cs");

    [GeneratedRegex(@"DateTime\.(Utc)?Now|FusedMultiplyAdd|Vector<|Math\.(Exp|Log|Pow|Sin|Cos|Tan)\b|Environment\.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unsteady();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b|NotImplementedException", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unfinished();
}
