namespace Longsplice.Engine.Causes;

/// <summary>Where a part of what a link passed on came from: a row of an account, or a reason on the spot.</summary>
/// <param name="Reason">Reason on the spot; <see cref="Reason.Stock"/> where it was taken from a row.</param>
/// <param name="Row">Row of the account; −1 for a reason on the spot.</param>
/// <param name="Cause">Column of the ledger.</param>
internal readonly record struct Origin(Reason Reason, int Row, int Cause) : IComparable<Origin>
{
    /// <inheritdoc/>
    public int CompareTo(Origin other) =>
        ((int)Reason, Row, Cause).CompareTo(((int)other.Reason, other.Row, other.Cause));
}
