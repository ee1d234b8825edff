using System.Globalization;
using System.Text.RegularExpressions;
using Scoreboard.Dates;
using Scoreboard.Problems;

namespace Scoreboard.Csv;

/// <summary>
/// Reads the cells of one row as values. A bad cell becomes a problem and a stand-in value, so that every bad cell of
/// a row is found in one run; a row with problems never reaches a dataset.
/// </summary>
public sealed partial class RowReader(Row row, ICollection<Problem> problems)
{
    private const int MostWeight = 1000;

    public Location At => row.At;

    /// <summary>As written; empty when nothing is.</summary>
    public string Text(string header) => row[header].Text;

    public string Required(string header)
    {
        var cell = row[header];
        if (cell.Text.Length == 0)
        {
            Report(cell, ProblemCode.MissingValue, $"{header} is empty; it must be filled in");
        }

        return cell.Text;
    }

    /// <summary>An id: lower-case letters, digits and single hyphens. It ends up in addresses of pages.</summary>
    public string Id(string header)
    {
        var text = Required(header);
        if (text.Length > 0 && !IdPattern().IsMatch(text))
        {
            Report(row[header], ProblemCode.BadId,
                $"{header} is '{text}'; write lower-case letters a to z, digits and single hyphens, such as 'ken-chp'");
        }

        return text;
    }

    /// <summary>An id that is part of file and text keys: lower-case letters, digits and single underscores.</summary>
    public string Name(string header)
    {
        var text = Required(header);
        if (text.Length > 0 && !NamePattern().IsMatch(text))
        {
            Report(row[header], ProblemCode.BadId,
                $"{header} is '{text}'; write lower-case letters a to z, digits and single underscores, such as 'domestic_funding'");
        }

        return text;
    }

    /// <summary>A reference to another row; null when the cell is empty.</summary>
    public string? Reference(string header) => row[header].Text is { Length: > 0 } text ? text : null;

    /// <summary>A code of exactly so many capital letters.</summary>
    public string Code(string header, int length)
    {
        var text = Required(header);
        if (text.Length > 0 && (text.Length != length || !text.All(char.IsAsciiLetterUpper)))
        {
            Report(row[header], ProblemCode.BadCode, $"{header} is '{text}'; write {length} capital letters A to Z");
        }

        return text;
    }

    /// <summary>A list written with semicolons; empty when the cell is.</summary>
    public IReadOnlyList<string> List(string header)
    {
        var cell = row[header];
        if (cell.Text.Length == 0)
        {
            return [];
        }

        var items = cell.Text.Split(';');
        if (items.Any(i => i.Length == 0 || i != i.Trim()) || items.Distinct(StringComparer.Ordinal).Count() < items.Length)
        {
            Report(cell, ProblemCode.BadList,
                $"{header} is '{cell.Text}'; write each entry once, separated by single semicolons without spaces");
        }

        return items;
    }

    /// <summary>Null when the cell is empty.</summary>
    public PartialDate? Date(string header)
    {
        var cell = row[header];
        if (cell.Text.Length == 0)
        {
            return null;
        }

        if (PartialDate.TryParse(cell.Text, out var date))
        {
            return date;
        }

        Report(cell, ProblemCode.NotADate,
            $"{header} is '{cell.Text}', which is not a date; write it as precisely as it is known: 2026, 2026-03 or 2026-03-31");
        return null;
    }

    /// <summary>A date that must be known to the day.</summary>
    public DateOnly Day(string header)
    {
        Required(header);
        var date = Date(header);
        if (date is { Day: null })
        {
            Report(row[header], ProblemCode.NotADate, $"{header} is '{date}'; write the day too: 2026-03-31");
        }

        return date?.First ?? default;
    }

    /// <summary>A number as written in the file, with a point for decimals; null when the cell is empty.</summary>
    public double? Number(string header, double min = double.MinValue, double max = double.MaxValue)
    {
        var cell = row[header];
        if (cell.Text.Length == 0)
        {
            return null;
        }

        const NumberStyles plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!double.TryParse(cell.Text, plain, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            Report(cell, ProblemCode.NotANumber, $"{header} is '{cell.Text}', which is not a number; write it like 1234.5");
            return null;
        }

        if (number < min || number > max)
        {
            var range = max == double.MaxValue ? $"at least {Plain(min)}" : $"from {Plain(min)} to {Plain(max)}";
            Report(cell, ProblemCode.OutOfRange, $"{header} is {cell.Text}; it must be {range}");
        }

        return number;
    }

    /// <summary>An amount of US dollars, at least 0; one in another currency is told apart from a mistyped number.</summary>
    public double Usd(string header)
    {
        var text = Required(header);
        if (NamesAnotherCurrency(text))
        {
            Report(row[header], ProblemCode.OtherCurrency,
                $"{header} is '{text}', which is not in US dollars; write the amount in US dollars as a plain number, and the amount paid, the rate and its date in the note");
            return 0;
        }

        return Number(header, 0) ?? 0;
    }

    /// <summary>Whether letters or signs stand beside the digits that mean neither dollars nor thousands and millions.</summary>
    private static bool NamesAnotherCurrency(string text)
    {
        var marks = string.Concat(text.Where(c => char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol));
        return marks.Length > 0 && text.Any(char.IsAsciiDigit)
            && !DollarsPattern().IsMatch(marks);
    }

    /// <summary>A whole number; null when the cell is empty.</summary>
    public int? Count(string header, int min = 0, int max = int.MaxValue)
    {
        var number = Number(header, min, max);
        if (number is { } n && n != Math.Floor(n))
        {
            Report(row[header], ProblemCode.NotANumber, $"{header} is '{row[header].Text}'; write a whole number");
        }

        return number is >= int.MinValue and <= int.MaxValue ? (int)number.Value : null;
    }

    /// <summary>More than 0 and at most 1000; 1 stands in for a bad one.</summary>
    public double Weight(string header)
    {
        Required(header);
        var weight = Number(header);
        if (weight is <= 0 or > MostWeight)
        {
            Report(row[header], ProblemCode.OutOfRange,
                $"{header} is {row[header].Text}; it must be more than 0 and at most {MostWeight}; delete the row where nothing should count");
        }

        return weight is > 0 ? weight.Value : 1;
    }

    /// <summary>One of the spellings of an enumeration.</summary>
    public T Choice<T>(string header) where T : struct, Enum
    {
        var text = Required(header);
        if (text.Length > 0 && !Spelling.TryParse<T>(text, out _))
        {
            Report(row[header], ProblemCode.UnknownValue,
                $"{header} is '{text}'; write one of {string.Join(", ", Spelling.All<T>())}"
                + Nearest.DidYouMean(text, Spelling.All<T>()));
        }

        return Spelling.TryParse<T>(text, out var value) ? value : default;
    }

    public bool YesNo(string header) => Choice<YesOrNo>(header) == YesOrNo.Yes;

    /// <summary>An address that a reader can follow: http or https only.</summary>
    public string Link(string header)
    {
        var text = Required(header);
        if (text.Length > 0 && !IsWebAddress(text))
        {
            Report(row[header], ProblemCode.BadLink,
                $"{header} is '{text}'; write a whole address that starts with https:// or http:// and has no spaces");
        }

        return text;
    }

    public static bool IsWebAddress(string text) =>
        (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && !text.Any(char.IsWhiteSpace) && InvisibleCharacters.In(text) is null
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Host.Length > 0;

    private static string Plain(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    private void Report(Cell cell, string code, string message) => problems.Add(new Problem(cell.At, code, message));

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"^[a-z0-9]+(_[a-z0-9]+)*\z")]
    private static partial Regex NamePattern();

    // "e" is the exponent that a spreadsheet writes.
    [GeneratedRegex(@"^(us|usd)?\$?(usd)?(e|k|m|mn|mio|b|bn|thousand|million|billion)?(usd)?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DollarsPattern();

    private enum YesOrNo
    {
        No,
        Yes,
    }
}
