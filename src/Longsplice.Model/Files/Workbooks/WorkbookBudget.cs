namespace Longsplice.Model.Files.Workbooks;

/// <summary>
/// How much a workbook may unpack to: a zip bomb is stopped on its way, whatever sizes its directory claims.
/// Honest sheets unpack to 5 to 40 times the size of their file.
/// </summary>
/// <param name="fileLength">Length of the file in bytes.</param>
internal sealed class WorkbookBudget(long fileLength)
{
    private const long Least = 64L << 20;
    private const long Most = 2L << 30;
    private const int Ratio = 100;

    private long _left = Math.Clamp(fileLength * Ratio, Least, Most);

    /// <summary>Takes bytes away.</summary>
    /// <exception cref="InvalidDataException">Nothing is left.</exception>
    public void Take(int bytes)
    {
        _left -= bytes;
        if (_left < 0)
        {
            throw new InvalidDataException("it unpacks to far more than a workbook of its size holds");
        }
    }
}
