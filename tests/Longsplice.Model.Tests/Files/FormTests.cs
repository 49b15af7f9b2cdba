using CsCheck;
using Longsplice.Model.Checks;
using Longsplice.Model.Files;
using Shouldly;
using Xunit;

namespace Longsplice.Model.Tests.Files;

/// <summary>A model is the same in every form: what one form says, the others say, to the last bit and letter.</summary>
public sealed class FormTests : IDisposable
{
    private static readonly string[] Folders = ["models", "examples"];

    private readonly string _folder = Directory.CreateTempSubdirectory("longsplice-forms-").FullName;

    public static TheoryData<string> Models() =>
    [
        .. Folders
            .SelectMany(folder => Directory.GetDirectories(Path.Combine(Repository.Root, folder)))
            .Where(ModelFiles.HasTables)
            .Select(path => Path.GetRelativePath(Repository.Root, path))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Models))]
    public void Model_ThroughAllForms_IsTheSame(string folder) =>
        IsKept(Load(Path.Combine(Repository.Root, folder)), folder.Replace(Path.DirectorySeparatorChar, '-'));

    [Fact]
    public void RandomModel_ThroughAllForms_IsTheSame()
    {
        int number = 0;
        RandomModel.Draw.Sample(model => IsKept(Normal(model), $"m{Interlocked.Increment(ref number)}"), iter: 40, threads: 1);
    }

    [Fact]
    public void Models_SavedByCalc_AreTheSame()
    {
        Assert.SkipUnless(Calc.IsInstalled, Calc.Missing);
        var random = new List<SupplyModel>();
        RandomModel.Draw.Sample(random.Add, iter: 6, threads: 1);
        SupplyModel[] models = [.. random.Select(Normal), Load(Path.Combine(Repository.Root, "models", "rounds155")), Load(Path.Combine(Repository.Root, "examples", "feature-quota"))];
        string[] books = [.. models.Select((_, number) => Path.Combine(_folder, $"m{number}.xlsx"))];
        for (int number = 0; number < models.Length; number++)
        {
            ModelWriter.Write(models[number], ModelForm.Xlsx, books[number], TestContext.Current.CancellationToken);
        }

        string saved = Directory.CreateDirectory(Path.Combine(_folder, "saved")).FullName;
        Calc.Save(books, saved);
        for (int number = 0; number < models.Length; number++)
        {
            string path = Path.Combine(saved, Path.GetFileName(books[number]));
            AreSame(Load(path), models[number], books[number]);
            SameWarnings(ModelFiles.Load(path), ModelFiles.Load(books[number]));
        }
    }

    [Fact]
    public void Run_OfTheSameModel_FindsTheSameInEveryForm()
    {
        var model = Load(Path.Combine(Repository.Root, "models", "rounds155"));
        var csv = Written(model, ModelForm.Csv, "r");
        SameWarnings(Written(model, ModelForm.Xlsx, "r.xlsx"), csv);
        SameWarnings(Written(model, ModelForm.Parquet, "r.parquet"), csv);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>From each form into each other: a ring through all, and back.</summary>
    private void IsKept(SupplyModel model, string name)
    {
        var csv = Written(model, ModelForm.Csv, name).Value.ShouldNotBeNull();
        var parquet = Written(csv, ModelForm.Parquet, name + ".parquet").Value.ShouldNotBeNull();
        var book = Written(parquet, ModelForm.Xlsx, name + ".xlsx").Value.ShouldNotBeNull();
        var again = Written(book, ModelForm.Csv, name + "-again").Value.ShouldNotBeNull();
        AreSame(csv, model, name);
        AreSame(parquet, csv, name);
        AreSame(book, csv, name);
        foreach (string file in Directory.GetFiles(Path.Combine(_folder, name)))
        {
            File.ReadAllBytes(Path.Combine(_folder, name + "-again", Path.GetFileName(file))).ShouldBe(File.ReadAllBytes(file), file);
        }

        ModelHash.Of(again).ShouldBe(ModelHash.Of(csv));
    }

    private LoadResult<SupplyModel> Written(SupplyModel model, ModelForm form, string name)
    {
        string path = Path.Combine(_folder, name);
        ModelWriter.Write(model, form, path);
        var loaded = ModelFiles.Load(path);
        loaded.Value.ShouldNotBeNull(string.Join('\n', loaded.Findings));
        return loaded;
    }

    private static void AreSame(SupplyModel one, SupplyModel other, string because)
    {
        foreach (var ((schema, rows), (_, others)) in one.Tables.Zip(other.Tables))
        {
            TableWriter.Text(schema, rows).ShouldBe(TableWriter.Text(schema, others), because);
        }

        ModelHash.Of(one).ShouldBe(ModelHash.Of(other));
        (one.Name, one.PriceYear).ShouldBe((other.Name, other.PriceYear));
        one.Markings.Names.ShouldBe(other.Markings.Names);
    }

    /// <summary>A model in memory may have CRLF in texts; read from any file it has LF.</summary>
    private SupplyModel Normal(SupplyModel model)
    {
        string path = Path.Combine(_folder, $"normal-{Guid.NewGuid():N}");
        ModelWriter.Write(model, ModelForm.Csv, path);
        return Load(path);
    }

    private static void SameWarnings(LoadResult<SupplyModel> one, LoadResult<SupplyModel> other) => one.Findings
        .Select(finding => (finding.Code, finding.Row, finding.Column, finding.Found))
        .ShouldBe(other.Findings.Select(finding => (finding.Code, finding.Row, finding.Column, finding.Found)), ignoreOrder: true);

    private static SupplyModel Load(string path)
    {
        var loaded = ModelFiles.Load(path);
        return loaded.Value.ShouldNotBeNull(string.Join('\n', loaded.Findings));
    }
}
