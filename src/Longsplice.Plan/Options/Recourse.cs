using System.Collections.Immutable;
using Longsplice.Plan.Solve;

namespace Longsplice.Plan.Options;

/// <summary>
/// What can still be done once a scenario is known: Q(x) = min q·y with bounds moved by the decisions x. It must have a
/// solution whatever was decided. Scenarios that differ only in their levers share a program.
/// </summary>
/// <param name="Probability">Weight of the scenario; all weights add up to 1.</param>
/// <param name="Program">The program at x = 0.</param>
/// <param name="Levers">What the decisions move.</param>
internal sealed record Recourse(double Probability, LinearProgram Program, ImmutableArray<Lever> Levers);
