using Longsplice.Model.Checks;
using Longsplice.Model.Ids;
using Longsplice.Runs.Briefs;
using Sylvan.Data.Csv;

namespace Longsplice.Runs.Why;

/// <summary>Reads from <c>tables/bands.csv</c> of a run folder how likely a demand is to fall short.</summary>
internal static class DrawnLikelihood
{
    /// <summary>The likelihood in the words of ICD 203, with its count; null where nothing was drawn.</summary>
    /// <param name="folder">The run folder.</param>
    /// <param name="demand">The demand.</param>
    /// <param name="findings">Where it goes that the file cannot be read.</param>
    public static string? Of(string folder, DemandId demand, ICollection<Finding> findings)
    {
        string path = Path.Combine(folder, "tables", "bands.csv");
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var bands = CsvDataReader.Create(path);
            while (bands.Read())
            {
                if (Cell(bands, "measure") == "first_week" && Cell(bands, "demand") == demand.Code)
                {
                    return Words(bands.GetDouble(bands.GetOrdinal("share_of_draws")), bands.GetInt32(bands.GetOrdinal("draws")));
                }
            }
        }
        catch (Exception failure) when (failure is CsvFormatException or FormatException or IndexOutOfRangeException)
        {
            findings.Add(Finding.Of("LS052", path, 0, "", failure.Message, "the table as stress --draws wrote it"));
        }

        return null;
    }

    private static string Cell(CsvDataReader bands, string column) => bands.GetString(bands.GetOrdinal(column));

    private static string Words(double share, int draws) =>
        $"{Likelihood.Claim(share, "a shortage")} ({Likelihood.Count(share, draws)} of {draws} draws)";
}
