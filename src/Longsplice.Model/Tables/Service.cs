using Longsplice.Model.Ids;

namespace Longsplice.Model.Tables;

/// <summary>Power, data, port or water that sites lean on.</summary>
[Table("services", nameof(Id), Meaning = "Power, data, port or water that sites lean on.")]
public sealed record Service : Row
{
    /// <summary>Id of the service; events name it.</summary>
    [Column("Id of the service; events name it.")]
    public required ServiceId Id { get; init; }

    /// <summary>Name that results show; the id where empty.</summary>
    [Column("Name that results show; the id where empty.")]
    public string? Name { get; init; }

    /// <summary>What it gives.</summary>
    [Column("What it gives.")]
    public ServiceKind? Kind { get; init; }

    /// <summary>Nation that it belongs to.</summary>
    [Column("Nation that it belongs to.")]
    public NationId? Nation { get; init; }
}
