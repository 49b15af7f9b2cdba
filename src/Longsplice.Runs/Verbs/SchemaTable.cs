using System.Collections.Immutable;

namespace Longsplice.Runs.Verbs;

/// <summary>A table's columns.</summary>
/// <param name="Name">Name.</param>
/// <param name="Meaning">What a row is.</param>
/// <param name="Columns">The columns.</param>
public sealed record SchemaTable(string Name, string Meaning, ImmutableArray<SchemaColumn> Columns);
