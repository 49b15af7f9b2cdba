using System.Globalization;

namespace Longsplice.Model.Files.Workbooks;

/// <summary>
/// Which numbers spreadsheets keep. Calc saves 15 significant digits and Excel edits as many; both make 0 of
/// numbers too small to be normal.
/// </summary>
internal static class SheetNumber
{
    private const int Digits = 15;

    /// <summary>The shortest text that reads back as the number.</summary>
    public static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>True where a spreadsheet that opens and saves the number gives it back.</summary>
    public static bool Survives(double number) =>
        number == 0
        || (double.IsNormal(number)
            && double.Parse(number.ToString($"E{Digits - 1}", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) == number);
}
