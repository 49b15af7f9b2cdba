using System.Collections.Frozen;
using static Longsplice.Model.Checks.FindingCode;

namespace Longsplice.Model.Checks;

/// <summary>All kinds of findings; docs/errors.md is generated from it.</summary>
public static class FindingCatalogue
{
    private static readonly FindingCode[] Codes =
    [
        Error(
            "LS001", "A table is missing",
            "The model cannot do without this table. Add the file, with its header."),
        Error(
            "LS002", "A column is missing",
            "Every row needs this column. Add it to the header and fill it."),
        Error(
            "LS003", "A column is unknown",
            "No table of this name has such a column; a misspelt name would otherwise be dropped in "
            + "silence."),
        Error(
            "LS004", "A column stands twice",
            "Only one column of a name can be read. Remove or rename the other."),
        Error("LS005", "A cell is empty", "The column is required in every row."),
        Error(
            "LS006", "Not a value of the column's type",
            "The cell cannot be read as what the column holds. Numbers use a point and no thousands "
            + "separator; dates are written 2027-01-25."),
        Error("LS007", "A number is out of range", "The column's range is in 'longsplice model schema'."),
        Error(
            "LS008", "A row has too few or too many cells",
            "Every row has as many cells as the header. A comma inside a text needs quotes around the"
            + " text."),
        Error("LS009", "The text is not UTF-8", "Save the file as UTF-8."),
        Error(
            "LS010", "The file is not well-formed",
            "Quotes that are not closed, or a row too large to be meant."),
        Error("LS011", "The file is empty", "A table needs at least its header."),
        Error("LS012", "A key stands twice", "Ids name one row only."),
        Error(
            "LS013", "Two ids look the same",
            "Ids that differ only in case, or by letters of another alphabet that look alike, are "
            + "told apart by nobody."),
        Error(
            "LS014", "An id has a letter that ids may not have",
            "Semicolons and slashes join ids in lists and keys; control characters and outer blanks "
            + "cannot be seen."),
        Error("LS015", "An id is unknown", "The table that the column refers to has no such id."),
        Error(
            "LS016", "A lane or contract leads to its own start",
            "Goods cannot be shipped from a site to itself."),
        Error(
            "LS017", "No way from supplier to customer",
            "The contract has no transit_weeks, no chain of lanes leads from its supplier to its customer, "
            + "and none can be computed from their coordinates or UN/LOCODEs."),
        Error(
            "LS018", "A loop in materials needs more than it makes",
            "Each unit needs one or more of itself, so no amount is ever enough."),
        Error(
            "LS019", "The sources of a point are weighed in two ways",
            "If one source of a site and item has a share, every other counts 0 unless it has one as "
            + "well; quantities beside shares are not used.") with { Severity = Severity.Warning },
        Error(
            "LS020", "Shares add up to more than 1",
            "The shares of the sources of a site and item are normalised; a sum above 1 is a slip."),
        Error(
            "LS021", "A recipe needs its own output",
            "The output of a recipe stands among its own inputs."),
        Error(
            "LS022", "Days to passages do not match the passages",
            "Give one number for each passage of the lane, or none."),
        Error(
            "LS023", "Surge is below capacity",
            "surge_per_week is the total with surge, so it is at least capacity_per_week."),
        Warning(
            "LS030", "A demand nothing can serve",
            "No chain of sources leads to this demand; it will be short by all of it."),
        Warning("LS031", "Stock and cover are both given", "The quantity wins; the cover is not used."),
        Warning("LS032", "Figures without a source", "They count as assumed."),
        Error("LS033", "A source is unknown", "The sources table has no such id."),
        Warning(
            "LS034", "A shortage has no cost",
            "It counts 1 USD a unit, so it weighs nothing beside others."),
        Warning(
            "LS035", "A lane's capacity cannot bind",
            "The item has no unit_mass_kg, so it weighs nothing on lanes with a capacity."),
        Error("LS036", "Not a label", "A label is empty, MARKING or MARKING/REL=AAA,BBB."),
        Warning(
            "LS037", "An id looks mangled by a spreadsheet",
            "Spreadsheets turn codes such as 1E5 or 007 into numbers. Format the column as text."),
        Warning(
            "LS038", "Too many findings",
            "Only the first are shown; the rest are likely of the same kinds."),
        Warning("LS039", "No datapackage.json", "Name and markings have their defaults."),
        Error(
            "LS040", "datapackage.json cannot be read",
            "It must be a JSON object after the Frictionless data package standard."),
        Environment(
            "LS050", "A file or folder cannot be read",
            "It is missing, or there is no permission, or the disk failed."),
        Environment(
            "LS051", "A file or folder cannot be written",
            "There is no permission, no space, or something is in the way."),
        Error(
            "LS052", "The folder is no run folder",
            "Only run folders are replaced or verified; nothing else is overwritten."),
        Error("LS060", "The scenario cannot be read as YAML", "See the line named."),
        Error("LS061", "A field is unknown", "A misspelt field would otherwise be dropped in silence."),
        Error("LS062", "A field is missing", "The event or scenario cannot do without it."),
        Error("LS063", "Not a value of the field's type", "See docs/scenario.schema.json."),
        Error(
            "LS064", "A kind of event is unknown",
            "See 'longsplice scenario schema' for the kinds there are."),
        Error("LS065", "An event names an unknown id", "The model has no such row."),
        Error(
            "LS066", "An event lies beyond the horizon",
            "It begins after the last week or ends before the first."),
        Error(
            "LS067", "Events contradict each other",
            "The same kind, target and week with different values."),
        Error("LS068", "Two events have one id", "Ids name one event only."),
        Error("LS069", "An event ends before it begins", "until lies before from."),
        Error("LS070", "A field is out of range", "See docs/scenario.schema.json."),
        Error("LS071", "An event does not say what it touches", "Exactly one of the named fields says it."),
        Error(
            "LS072", "Not available in this version",
            "The format knows this field or kind; this version does not compute it yet."),
        Warning("LS073", "An event has no effect", "Nothing in the model is touched by it."),
        Warning(
            "LS074", "An event reaches past the last week",
            "What follows after the horizon is not computed."),
        Error(
            "LS120", "An included file cannot be read",
            "Paths in include are relative to the file that includes; the file is missing or cannot be opened."),
        Error("LS121", "A scenario includes itself", "The files of the loop are named; take one include out."),
        Error("LS122", "Too many includes", "Chains of includes are at most 16 deep and name at most 256 files."),
        Error(
            "LS123", "The dates of the scenario do not agree",
            "Week 1 begins at crisis_at (empty: at start); the run begins build_up_weeks before it. Where crisis_at "
            + "is later than start, the build-up fills the weeks between them."),
        Error(
            "LS124", "An option's target does not fit its kind",
            "capacity: a recipe or line; stock: site/item; contract: a standby contract; licence: a licence; "
            + "substitute: item/stands_in_for."),
        Error("LS125", "An option does not say how much it adds", "Capacity, stock and contract need an amount."),
        Error(
            "LS126", "An option is adopted too early",
            "Its own earliest week, or the start of its programme, lies later."),
        Error("LS127", "An option is adopted twice", "An option adds to its target once."),
        Error("LS128", "An item stands in for itself", "A substitute is another item."),
        Warning(
            "LS130", "A phase has no rules of its own",
            "policy.phases does not describe it, so the scenario's policy goes on."),
        Warning(
            "LS131", "An option is ready only after the last week",
            "It takes its lead time from the week in which it is adopted; nothing of it is seen in this run."),
        Error(
            "LS161", "An option is adopted without what it needs",
            "The column 'needs' of options names what must be adopted with it or before; alone it is worth nothing."),
        Warning(
            "LS162", "A contract is adopted and its licence is denied",
            "Nothing passes until an event of kind licence, or an option that is adopted, opens the licence."),
        Warning(
            "LS163", "What an option brings may not be used",
            "It only stands in for what its site needs, and nothing qualifies it. Adopt the option that does."),
        Error("LS132", "A phase is unknown", "Phases are peace, crisis and conflict."),
        Error(
            "LS080", "A text has a character that cannot be seen",
            "Control characters come from damaged files, and spreadsheets drop them in silence. Line "
            + "ends and tabs are fine."),
        Error(
            "LS081", "A spreadsheet changed a cell",
            "It made a date or a rounded number of what was typed, and what that was cannot be told. "
            + "Format the cell as text and type it again."),
        Warning(
            "LS082", "A number where a text is meant",
            "It is read as its digits; leading zeros would be lost. Format the column as text."),
        Warning(
            "LS083", "A formula",
            "Its last result is read. Longsplice keeps values only, so the formula is lost when the "
            + "model is written."),
        Error(
            "LS084", "Not a value",
            "The cell holds an error of the spreadsheet, a truth value, or a formula without a result."),
        Error(
            "LS085", "The workbook cannot be read",
            "It is no .xlsx file, or damaged, or has a password, or unpacks to far more than its size "
            + "allows. Open it in a spreadsheet and save it as .xlsx."),
        Error(
            "LS086", "A sheet has nearly the name of a table",
            "A misspelt sheet would otherwise be dropped in silence. Rename it."),
        Warning("LS087", "A sheet is no table", "It is not read, and is lost when the model is written."),
        Error(
            "LS088", "A table stands in two forms",
            "A folder holds a table as CSV or as Parquet; with both, nobody knows which is meant."),
        Error(
            "LS089", "The table does not fit a spreadsheet",
            "A sheet holds 1,048,576 rows and a cell 32,767 letters. Use CSV or Parquet."),
        Error(
            "LS090", "Something that is no model is in the way",
            "Only models and empty folders are replaced; nothing else is overwritten."),
        Error(
            "LS091", "The form is not known",
            "A name that ends in .xlsx is a workbook, any other a folder; --form says which."),
        Error(
            "LS092", "The Parquet file cannot be read",
            "It is damaged, or has columns that are neither texts nor numbers nor dates."),
        Error(
            "LS095", "Nothing to cut out",
            "No demand for these items stands in these nations, so nothing serves it. 'longsplice model "
            + "describe' shows what the model holds."),
        Error(
            "LS096", "A link goes through a denied licence",
            "No transfer is proposed or accepted against a licence. Strike the row, or change the licence "
            + "first."),
        Error(
            "LS097", "The folder is not empty",
            "A new model is written into a folder of its own; nothing is overwritten."),
        Error(
            "LS100", "A range names no figure",
            "table, id and column together name one number of the model; a range that names none would do nothing."),
        Error("LS101", "A range has no ends", "Give low and high, or one of them and best."),
        Error("LS102", "The ends of a range are out of order", "low is at most best, and best at most high."),
        Warning(
            "LS103", "A range leaves out the figure itself",
            "The best case keeps the figure of the table where the range gives no best of its own."),
        Warning(
            "LS104", "An unknown quantity has no sets to be counted in",
            "An unknown recipe quantity counts as one set a unit, which only means something where shares say where "
            + "the sets come from."),
        Warning(
            "LS105", "An unknown with nothing like it",
            "The rule takes the median of like figures, and none is known; a run puts the figure that the column declares. "
            + "Give a range."),
        Warning(
            "LS106", "There is nothing to draw",
            "Draws go over figures that are unknown or have ranges; where there are none, every draw is the run itself."),
        Error("LS107", "The week is outside the run", "run.json and the scenario say which weeks the run has."),
        Error(
            "LS115", "The workbook is no questionnaire",
            "Answers are read from the sheet that 'longsplice model ask' wrote; its hidden columns lead them back."),
        Error(
            "LS116", "The run has no sensitivity table",
            "'longsplice stress MODEL SCENARIO --draws N --out RUN' writes it. Without one, ask by --site or --nation."),
        Error(
            "LS117", "The model cannot be changed in place",
            "Links and answers are written into a folder of CSV or Parquet files, or into a workbook whose name ends in .xlsx. "
            + "Rename the workbook, or 'longsplice model convert' it."),
        .. AnalysisFindings.Codes,
    ];

    private static readonly FrozenDictionary<string, FindingCode> ByCode =
        Codes.ToFrozenDictionary(code => code.Code, StringComparer.Ordinal);

    /// <summary>All kinds, in order of their codes.</summary>
    public static IReadOnlyList<FindingCode> All => Codes;

    /// <summary>The kind of a code.</summary>
    public static FindingCode Get(string code) => ByCode[code];
}
