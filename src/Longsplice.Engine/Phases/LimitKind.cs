namespace Longsplice.Engine.Phases;

/// <summary>What sets a limit.</summary>
internal enum LimitKind
{
    /// <summary>A lane, by its number.</summary>
    Lane,

    /// <summary>A passage, by its number.</summary>
    Passage,

    /// <summary>A contract that an event slows, by its flow.</summary>
    Contract,

    /// <summary>A quota, by the number of its event, or of its licence.</summary>
    Quota,
}
