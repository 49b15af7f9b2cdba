using Longsplice.Model.Files;

namespace Longsplice.Runs.Tests.Fuzz;

/// <summary>A sound model and its scenario as files in memory, which a case spoils and writes out.</summary>
/// <param name="Name">Name of the example.</param>
/// <param name="Form">Form of the model.</param>
/// <param name="Tables">Bytes of the model's files by name; a workbook is one.</param>
/// <param name="Scenario">Bytes of the scenario.</param>
internal sealed record FuzzFiles(string Name, ModelForm Form, IReadOnlyDictionary<string, byte[]> Tables, byte[] Scenario)
{
    private const int MostBytes = 64 << 10;

    private static readonly Lazy<FuzzFiles[]> Found = new(() =>
    [
        .. from folder in Directory.GetDirectories(Path.Combine(Repository.Root, "examples")).Order(StringComparer.Ordinal)
           where File.Exists(Path.Combine(folder, "scenario.yaml")) && ModelFiles.HasTables(folder)
           where new DirectoryInfo(folder).EnumerateFiles().Sum(file => file.Length) < MostBytes
           from form in Enum.GetValues<ModelForm>()
           select Of(folder, form),
    ]);

    /// <summary>The small examples in each form.</summary>
    public static FuzzFiles[] All => Found.Value;

    /// <summary>Writes the files.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <returns>Paths of model and scenario.</returns>
    public (string Model, string Scenario) WriteTo(string folder)
    {
        string scenario = Path.Combine(folder, "scenario.yaml");
        File.WriteAllBytes(scenario, Scenario);
        string tables = Form == ModelForm.Xlsx ? folder : Directory.CreateDirectory(Path.Combine(folder, "model")).FullName;
        foreach (var (name, bytes) in Tables)
        {
            File.WriteAllBytes(Path.Combine(tables, name), bytes);
        }

        return (Form == ModelForm.Xlsx ? Path.Combine(folder, "model.xlsx") : tables, scenario);
    }

    private static FuzzFiles Of(string folder, ModelForm form)
    {
        string place = Directory.CreateTempSubdirectory("longsplice-fuzz-").FullName;
        try
        {
            string path = form == ModelForm.Xlsx ? Path.Combine(place, "model.xlsx") : place;
            ModelWriter.Write(ModelFiles.Load(folder).Value!, form, path);
            var tables = Directory.GetFiles(place).Order(StringComparer.Ordinal)
                .ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes, StringComparer.Ordinal);
            return new(Path.GetFileName(folder), form, tables, File.ReadAllBytes(Path.Combine(folder, "scenario.yaml")));
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }
}
