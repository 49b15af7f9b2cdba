using System.Collections.Immutable;

namespace Longsplice.Runs.Verbs;

/// <summary>What <c>model ask</c> asks.</summary>
/// <param name="File">The workbook; null where there is nothing to ask, and none was written.</param>
/// <param name="Subject">Whom or what it is about.</param>
/// <param name="Questions">The questions, in order.</param>
/// <param name="Left">Questions left out by --most.</param>
public sealed record ModelAskData(string? File, string Subject, ImmutableArray<AskedFigure> Questions, int Left);
