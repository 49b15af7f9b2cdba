namespace Longsplice.Model.Tables;

/// <summary>How draws of a figure spread between its low and its high.</summary>
public enum Distribution
{
    /// <summary>Most often near the best, never beyond low and high.</summary>
    Triangular,

    /// <summary>Everywhere between low and high alike.</summary>
    Uniform,
}
