using System.Collections.Immutable;

namespace Longsplice.Runs.Verbs;

/// <summary>Tables with their columns.</summary>
/// <param name="Tables">The tables.</param>
public sealed record ModelSchemaData(ImmutableArray<SchemaTable> Tables);
