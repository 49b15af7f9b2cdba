using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace Longsplice.Model.Tables;

/// <summary>How the cells of a column are read and written; derived from the property's type.</summary>
public sealed class CellType
{
    /// <summary>Numbers beyond this are not figures of this world, but slips.</summary>
    public const double Absurd = 1e15;

    private readonly Func<string, (object? Value, bool IsOk)> _parse;

    private CellType(Type type, string expects, bool isNumber, Func<string, (object? Value, bool IsOk)> parse)
    {
        Type = type;
        Expects = expects;
        IsNumber = isNumber;
        _parse = parse;
    }

    /// <summary>Type of one value; the element type of lists.</summary>
    public Type Type { get; }

    /// <summary>What a cell holds, in words.</summary>
    public string Expects { get; }

    /// <summary>True for figures, which count as such in provenance.</summary>
    public bool IsNumber { get; }

    /// <summary>True where values are ids of a table's rows.</summary>
    public bool IsId => Type.Namespace == typeof(Ids.SiteId).Namespace;

    /// <summary>True where a cell holds a list joined by semicolons.</summary>
    public bool IsList { get; private init; }

    /// <summary>The cell type of a property.</summary>
    public static CellType Of(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            ? ListOf(plain.GetGenericArguments()[0])
            : Single(plain);
    }

    /// <summary>Reads a cell that isn't empty.</summary>
    public bool TryParse(string text, out object? value)
    {
        (value, bool isOk) = _parse(text);
        return isOk;
    }

    /// <summary>
    /// Text of a value: shortest number that reads back the same, ISO dates, words in snake_case, <c>unknown</c>.
    /// </summary>
    public string Format(object? value) => value switch
    {
        null => "",
        double number => Unknown.Is(number) ? Unknown.Word : number.ToString("R", CultureInfo.InvariantCulture),
        int number => Unknown.Is(number) ? Unknown.Word : number.ToString(CultureInfo.InvariantCulture),
        Enum word => Words.ToSnakeCase(word.ToString()),
        bool truth => truth ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        string text => text,
        IEnumerable list => string.Join(';', list.Cast<object>().Select(Format)),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static CellType Single(Type type)
    {
        if (type == typeof(string))
        {
            return new CellType(type, "text", isNumber: false, text => (text, true));
        }

        if (type == typeof(double))
        {
            return new CellType(type, "a number", isNumber: true, ParseNumber);
        }

        if (type == typeof(int))
        {
            return new CellType(type, "a whole number", isNumber: true, ParseWhole);
        }

        if (type == typeof(WeekOrDate))
        {
            return new CellType(type, "a week number or a date as 2027-01-25", isNumber: false, ParseWeek);
        }

        if (type == typeof(DateOnly))
        {
            return new CellType(type, "a date as 2027-01-25", isNumber: false, ParseDate);
        }

        if (type == typeof(bool))
        {
            return new CellType(type, "true or false", isNumber: false, ParseTruth);
        }

        return type.IsEnum ? Word(type) : Id(type);
    }

    private static CellType Word(Type type) => new(
        type,
        $"one of {string.Join(", ", Words.Of(type))}",
        isNumber: false,
        text => Words.TryParse(type, text, out object? value) ? (value, true) : (null, false));

    private static CellType Id(Type type)
    {
        var constructor = type.GetConstructor([typeof(string)])!;
        return new CellType(type, "an id", isNumber: false, text => (constructor.Invoke([text]), true));
    }

    private static CellType ListOf(Type element)
    {
        var single = Single(element);
        var make = typeof(CellType)
            .GetMethod(nameof(ToArray), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(element);
        return new CellType(element, $"a list of values joined by ';', each {single.Expects}", isNumber: single.IsNumber, text =>
        {
            var values = new ArrayList();
            foreach (string part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (!single.TryParse(part, out object? value))
                {
                    return (null, false);
                }

                values.Add(value);
            }

            return (make.Invoke(null, [values]), true);
        })
        {
            IsList = true,
        };
    }

    private static ImmutableArray<T> ToArray<T>(ArrayList values) => [.. values.Cast<T>()];

    private static (object? Value, bool IsOk) ParseNumber(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            && double.IsFinite(value) && Math.Abs(value) <= Absurd
            ? (value, true)
            : (null, false);

    private static (object? Value, bool IsOk) ParseWhole(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value)
            && !Unknown.Is(value)
            ? (value, true)
            : (null, false);

    private static (object? Value, bool IsOk) ParseTruth(string text) => text switch
    {
        "true" => (true, true),
        "false" => (false, true),
        _ => (null, false),
    };

    private static (object? Value, bool IsOk) ParseWeek(string text) =>
        WeekOrDate.TryParse(text, out var value) ? (value, true) : (null, false);

    private static (object? Value, bool IsOk) ParseDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", out var value) ? (value, true) : (null, false);
}
