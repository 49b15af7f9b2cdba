using Longsplice.Model.Scenarios;

namespace Longsplice.Runs.Verbs;

/// <summary>What a person may set on <c>criticality</c>.</summary>
/// <param name="Outage">Weeks for which each element is away where its loss is measured.</param>
/// <param name="Weeks">Last week that is run.</param>
/// <param name="Policy">How nations act.</param>
/// <param name="Threads">Runs at once; null is one a core.</param>
/// <param name="Out">Run folder to write; null writes none.</param>
public sealed record CriticalitySettings(int Outage, int Weeks, PolicyName Policy, int? Threads, string? Out);
