using Longsplice.Model.Figures;

namespace Longsplice.Model.Tables;

/// <summary>How many of a model's figures are known in which way.</summary>
/// <param name="Read">Read in a source.</param>
/// <param name="Recall">Recalled, not re-read.</param>
/// <param name="Definition">True by definition.</param>
/// <param name="Assumed">Assumed, or without a source.</param>
/// <param name="Synthetic">Made up to stand for something unpublished.</param>
/// <param name="Unknown">Left unknown.</param>
public sealed record Provenance(int Read, int Recall, int Definition, int Assumed, int Synthetic, int Unknown)
{
    /// <summary>All figures.</summary>
    public int Total => Read + Recall + Definition + Assumed + Synthetic + Unknown;

    /// <summary>Counts the filled number cells of all tables but ranges and sources.</summary>
    public static Provenance Of(SupplyModel model)
    {
        int[] counts = new int[5];
        int unknown = 0;
        foreach (var figure in Figure.AllOf(model))
        {
            if (figure.IsUnknown)
            {
                unknown++;
            }
            else
            {
                counts[(int)figure.KindIn(model)]++;
            }
        }

        return new Provenance(counts[0], counts[1], counts[2], counts[3], counts[4], unknown);
    }
}
