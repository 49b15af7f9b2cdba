using Longsplice.Model;
using Longsplice.Model.Tables;
using Longsplice.Model.Unknowns;

namespace Longsplice.Runs.Verbs;

/// <summary>Checks a model.</summary>
public static class ModelCheck
{
    /// <summary>Runs the verb.</summary>
    /// <param name="folder">Folder of the model.</param>
    public static VerbResult<ModelCheckData> Run(string folder)
    {
        var loaded = Inputs.Model(folder);
        return VerbResult<ModelCheckData>.Of(loaded.Findings, loaded.Value is { } model ? Describe(model) : null);
    }

    private static ModelCheckData Describe(SupplyModel model) => new(
        ModelDescribe.RowsOf(model),
        UnknownCount.Of(model),
        Provenance.Of(model),
        Longsplice.Model.Files.ModelHash.Of(model));
}
