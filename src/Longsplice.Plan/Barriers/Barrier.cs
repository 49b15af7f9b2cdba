namespace Longsplice.Plan.Barriers;

/// <summary>Something that may be lifted: a switch.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Id of the licence or programme; a substitute is item/stands_in_for.</param>
/// <param name="Meaning">What it says, in words.</param>
/// <param name="Row">Its row in its table.</param>
internal sealed record Barrier(BarrierKind Kind, string Id, string Meaning, int Row);
