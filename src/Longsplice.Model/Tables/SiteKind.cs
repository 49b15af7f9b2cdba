namespace Longsplice.Model.Tables;

/// <summary>What a site is.</summary>
public enum SiteKind
{
    /// <summary>A mine or well.</summary>
    Mine,

    /// <summary>A refinery or smelter.</summary>
    Refinery,

    /// <summary>A factory.</summary>
    Plant,

    /// <summary>A store.</summary>
    Depot,

    /// <summary>A port.</summary>
    Port,

    /// <summary>A military base.</summary>
    Base,

    /// <summary>Where items are used up.</summary>
    Front,

    /// <summary>A landing of submarine cables.</summary>
    Landing,
}
