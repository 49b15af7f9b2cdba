namespace Longsplice.Model.Results;

/// <summary>In what a crisis is felt elsewhere; never one of them alone, since each can hide what another shows.</summary>
public enum SpilloverDimension
{
    /// <summary>What is required and not served.</summary>
    Security,

    /// <summary>What it costs.</summary>
    Economic,

    /// <summary>What was to go to other theatres and does not.</summary>
    Political,
}
