using DocumentFormat.OpenXml.Spreadsheet;

namespace Longsplice.Model.Questions;

/// <summary>The looks of cells in a questionnaire.</summary>
internal static class QuestionnaireStyles
{
    public const uint Title = 1;
    public const uint Intro = 2;
    public const uint Header = 3;
    public const uint Fixed = 4;
    public const uint Open = 5;
    public const uint OpenHeader = 6;
    public const uint OpenDate = 7;

    private const uint DateFormat = 164;
    private const string HeaderFill = "FFE8ECEF";
    private const string OpenFill = "FFFFF6D6";
    private const string OpenHeaderFill = "FFF5DF95";

    /// <summary>The style sheet; the constants number its cell formats.</summary>
    public static Stylesheet Sheet() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "yyyy\\-mm\\-dd" }) { Count = 1 },
        new Fonts(Font(11, false), Font(11, true), Font(15, true)) { Count = 3 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid(HeaderFill),
            Solid(OpenFill),
            Solid(OpenHeaderFill))
        { Count = 5 },
        new Borders(new Border(), Thin()) { Count = 2 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            Format(font: 0, fill: 0, border: 0),
            Format(font: 2, fill: 0, border: 0),
            Format(font: 0, fill: 0, border: 0, wraps: true),
            Format(font: 1, fill: 2, border: 1, wraps: true),
            Format(font: 0, fill: 0, border: 1, wraps: true),
            Format(font: 0, fill: 3, border: 1, wraps: true, isOpen: true),
            Format(font: 1, fill: 4, border: 1, wraps: true),
            Format(font: 0, fill: 3, border: 1, wraps: true, isOpen: true, number: DateFormat))
        { Count = 8 });

    private static Font Font(double size, bool isBold)
    {
        var font = new Font();
        if (isBold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = size }, new FontName { Val = "Calibri" });
        return font;
    }

    private static Fill Solid(string colour) => new(
        new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Thin() => new(
        new LeftBorder(Grey()) { Style = BorderStyleValues.Thin },
        new RightBorder(Grey()) { Style = BorderStyleValues.Thin },
        new TopBorder(Grey()) { Style = BorderStyleValues.Thin },
        new BottomBorder(Grey()) { Style = BorderStyleValues.Thin },
        new DiagonalBorder());

    private static Color Grey() => new() { Rgb = "FFC9CED3" };

    private static CellFormat Format(uint font, uint fill, uint border, bool wraps = false, bool isOpen = false, uint number = 0) => new(
        new Alignment { Vertical = VerticalAlignmentValues.Top, Horizontal = HorizontalAlignmentValues.Left, WrapText = wraps },
        new Protection { Locked = !isOpen })
    {
        FontId = font,
        FillId = fill,
        BorderId = border,
        NumberFormatId = number,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyNumberFormat = number != 0,
        ApplyAlignment = true,
        ApplyProtection = true,
    };
}
