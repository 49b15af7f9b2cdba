using Longsplice.Model.Ids;

namespace Longsplice.Plan.Options;

/// <summary>What is spent under a programme in one of its members.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Nation">The member.</param>
/// <param name="SpentMusd">Million USD spent there.</param>
/// <param name="Share">Share of all that is spent under the programme; 0 where nothing is.</param>
/// <param name="Least">Share that it must have; 0 where none is asked for.</param>
public sealed record WorkShareValue(ProgrammeId Programme, NationId Nation, double SpentMusd, double Share, double Least);
