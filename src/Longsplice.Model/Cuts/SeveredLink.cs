namespace Longsplice.Model.Cuts;

/// <summary>A row that joined what was kept with what was left out.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Key">Its key.</param>
/// <param name="Reason">What it did, in words.</param>
public sealed record SeveredLink(string Table, string Key, string Reason);
