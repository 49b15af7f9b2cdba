using System.CommandLine;
using System.Globalization;

namespace Longsplice.Cli.Commands;

/// <summary>Arguments and options that many commands take.</summary>
internal static class Shared
{
    /// <summary>A model.</summary>
    public static Argument<string> Model(string name = "MODEL") => new(name) { Description = "Folder of the model (CSV or Parquet), or its workbook (.xlsx)." };

    /// <summary>A scenario.</summary>
    public static Argument<string> Scenario(string name = "SCENARIO") => new(name) { Description = "Scenario file (YAML)." };

    /// <summary><c>--out</c> of every verb that writes a run folder.</summary>
    public static Option<string?> Out() => new("--out")
    {
        Description = "Run folder to write: tables, answer, inputs; 'longsplice verify' runs it again. An old run there is replaced.",
    };

    /// <summary><c>--threads</c>.</summary>
    public static Option<int?> Threads() => new Option<int?>("--threads") { Description = "Runs at once; changes no result." }.Within(1, 1024);

    /// <summary><c>--pattern</c>.</summary>
    public static Option<string?> Pattern() => new("--pattern")
    {
        Description = "One pattern of crises: a crisis, 'A>B' (one after the other) or 'A+B' (together); default: all.",
    };

    /// <summary><c>--weeks</c> in place of a scenario's.</summary>
    public static Option<int?> Weeks() => new Option<int?>("--weeks") { Description = "Weeks to run in place of the scenario's." }.Within(1, 5200);

    /// <summary><c>--json</c>.</summary>
    public static Option<bool> Json() => new("--json") { Description = "One JSON object on standard output." };

    /// <summary>A whole number with its usual value, and the least and most that it takes.</summary>
    public static Option<int> Whole(string name, string meaning, int usual, int least, int most) =>
        new Option<int>(name) { Description = meaning, DefaultValueFactory = _ => usual }.Within(least, most);

    /// <summary>The option with the least and most that it takes; where it is left out, nothing is checked.</summary>
    /// <param name="option">An option of numbers.</param>
    /// <param name="least">Least.</param>
    /// <param name="most">Most; infinity for no limit.</param>
    public static Option<T> Within<T>(this Option<T> option, double least, double most = double.PositiveInfinity)
    {
        option.Validators.Add(result =>
        {
            object? value = result.GetValueOrDefault<T>();
            if (value is not null && !(Convert.ToDouble(value, CultureInfo.InvariantCulture) is var number && number >= least && number <= most))
            {
                result.AddError($"{option.Name} takes {least} {(double.IsFinite(most) ? $"to {most}" : "or more")}.");
            }
        });
        return option;
    }

    /// <summary>The option takes the words of a choice, in capitals or not; another is refused with all that there are.</summary>
    public static Option<T> OneOf<T>(this Option<T> option)
    {
        var choice = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        string[] words = Array.ConvertAll(Enum.GetNames(choice), word => word.ToLowerInvariant());
        option.CustomParser = result =>
        {
            string said = result.Tokens[0].Value.ToLowerInvariant();
            if (words.Contains(said))
            {
                return (T)Enum.Parse(choice, said, ignoreCase: true);
            }

            result.AddError($"{option.Name}: '{result.Tokens[0].Value}' is none of {string.Join(", ", words)}.");
            return default;
        };
        return option;
    }

    /// <summary>A required list of ids joined by commas.</summary>
    public static Option<string[]> Ids(string name, string description) => new(name)
    {
        Description = description,
        Required = true,
        CustomParser = result =>
        {
            string[] ids = [.. result.Tokens.SelectMany(token =>
                token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct()];
            if (ids.Length == 0)
            {
                result.AddError($"{name} takes ids joined by commas.");
            }

            return ids;
        },
    };

    /// <summary><c>--today</c>: what counts as today, so that an answer can be had again.</summary>
    public static Option<DateOnly?> Today() => new("--today")
    {
        Description = "Day that counts as today, as 2027-01-25.",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", out var day))
            {
                return day;
            }

            result.AddError($"--today: '{result.Tokens[0].Value}' is no date as 2027-01-25.");
            return null;
        },
    };

    /// <summary>The day that a command line names, else that of the clock.</summary>
    public static DateOnly TodayOf(ParseResult parsed, Option<DateOnly?> today) =>
        parsed.GetValue(today) ?? DateOnly.FromDateTime(DateTime.Now);
}
