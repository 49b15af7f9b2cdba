using Longsplice.Model.Checks;
using Longsplice.Sea.Graph;

namespace Longsplice.Runs.Verbs;

/// <summary>Builds the sea graph anew from public-domain land, for who maintains it.</summary>
public static class SeaBuildVerb
{
    /// <summary>Runs the verb.</summary>
    /// <param name="land">Land file; null fetches it by npm.</param>
    /// <param name="work">Folder for what is fetched and for the costly stage.</param>
    /// <param name="output">Folder for the assets.</param>
    /// <param name="progress">Told what is going on.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<VerbResult<SeaRecipeResult>> RunAsync(
        string? land, string work, string output, IProgress<string> progress, CancellationToken cancellation)
    {
        try
        {
            Directory.CreateDirectory(work);
            return VerbResult<SeaRecipeResult>.Of(
                [], await SeaRecipe.BuildAsync(land, work, output, progress, cancellation).ConfigureAwait(false));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return VerbResult<SeaRecipeResult>.Of(
                [Finding.Of("LS150", land ?? work, 0, "", failure.Message, "Natural Earth land as the recipe names it")], null);
        }
    }
}
