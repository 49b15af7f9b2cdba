namespace Longsplice.Model.Tables;

/// <summary>What an item is.</summary>
public enum ItemKind
{
    /// <summary>Raw or refined material.</summary>
    Material,

    /// <summary>Part of something.</summary>
    Component,

    /// <summary>Ammunition, ready for use.</summary>
    Munition,

    /// <summary>Vehicle, ship or aircraft.</summary>
    Platform,

    /// <summary>Power, data or the like.</summary>
    Service,
}
