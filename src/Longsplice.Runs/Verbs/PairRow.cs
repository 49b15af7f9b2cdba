using System.Collections.Immutable;
using Longsplice.Sea.Geography;

namespace Longsplice.Runs.Verbs;

/// <summary>A row of a pairs file.</summary>
/// <param name="From">Start.</param>
/// <param name="To">End.</param>
/// <param name="Via">Passages to cross, in order.</param>
/// <param name="Close">Passages to close.</param>
/// <param name="Text">The row's cells as CSV, to be written again.</param>
internal sealed record PairRow(GeoPoint From, GeoPoint To, ImmutableArray<string> Via, ImmutableArray<string> Close, string Text);
