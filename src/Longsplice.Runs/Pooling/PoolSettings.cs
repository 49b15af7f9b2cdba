namespace Longsplice.Runs.Pooling;

/// <summary>What a person may set on <c>pool</c>.</summary>
/// <param name="Funding">How far ahead money is promised.</param>
/// <param name="SecondPart">Part of all orders that a second line makes at least, 0 to 1/2.</param>
/// <param name="Outage">Weeks for which a line is lost.</param>
/// <param name="Unions">Unions of buyers for the Owen value; empty for none.</param>
/// <param name="Samples">Joining orders drawn; null shares exactly where buyers are few.</param>
/// <param name="Seed">Seed of the draws.</param>
/// <param name="Out">Run folder to write; null writes none.</param>
public sealed record PoolSettings(
    Funding Funding, double SecondPart, double Outage, IReadOnlyList<string> Unions, int? Samples, long Seed, string? Out);
