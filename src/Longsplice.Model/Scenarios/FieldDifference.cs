namespace Longsplice.Model.Scenarios;

/// <summary>A field of which two scenarios say different things.</summary>
/// <param name="Field">The field, with '.' between a field and those in it.</param>
/// <param name="A">What the first says; empty where it says nothing.</param>
/// <param name="B">What the second says; empty where it says nothing.</param>
public sealed record FieldDifference(string Field, string A, string B);
