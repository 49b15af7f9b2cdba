namespace Longsplice.Model.Tables;

/// <summary>How a figure is known.</summary>
public enum SourceKind
{
    /// <summary>Read in the source.</summary>
    Read,

    /// <summary>Recalled; the source is believed to say so.</summary>
    Recall,

    /// <summary>True by definition.</summary>
    Definition,

    /// <summary>Assumed.</summary>
    Assumed,

    /// <summary>Made up to stand for something unpublished.</summary>
    Synthetic,
}
