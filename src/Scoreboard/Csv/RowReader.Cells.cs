using System.Globalization;
using System.Text.RegularExpressions;
using Scoreboard.Dates;
using Scoreboard.Problems;

namespace Scoreboard.Csv;

/// <content>How what stands in a cell is read, and what is said where it cannot be.</content>
public sealed partial class RowReader
{
    private Cell Optional(
        string header, string means, ColumnType type = ColumnType.Text, IReadOnlyList<string>? choices = null)
    {
        _columns?.Add(new Column(header, means, IsRequired: false, type) { Choices = choices ?? [] });
        return _row[header];
    }

    private Cell Required(
        string header, string means, ColumnType type = ColumnType.Text, IReadOnlyList<string>? choices = null)
    {
        _columns?.Add(new Column(header, means, IsRequired: true, type) { Choices = choices ?? [] });
        var cell = _row[header];
        if (cell.Text.Length == 0)
        {
            Report(cell, ProblemCode.MissingValue, $"{header} is empty; it must be filled in");
        }

        return cell;
    }

    private string NameIn(Cell cell)
    {
        if (cell.Text.Length > 0 && !IsName(cell.Text))
        {
            Report(cell, ProblemCode.BadId, $"{cell.Header} is '{cell.Text}'; "
                + "write lower-case letters a to z, digits and single underscores, such as 'domestic_funding'");
        }

        return cell.Text;
    }

    private string LinkIn(Cell cell)
    {
        if (cell.Text.Length > 0 && !IsWebAddress(cell.Text))
        {
            Report(cell, ProblemCode.BadLink, $"{cell.Header} is '{cell.Text}'; "
                + "write a whole address that starts with https:// or http:// and has no spaces");
        }

        return cell.Text;
    }

    private string[] ListIn(Cell cell)
    {
        if (cell.Text.Length == 0)
        {
            return [];
        }

        var items = cell.Text.Split(';');
        if (items.Any(i => i.Length == 0 || i != i.Trim())
            || items.Distinct(StringComparer.Ordinal).Count() < items.Length)
        {
            Report(cell, ProblemCode.BadList, $"{cell.Header} is '{cell.Text}'; "
                + "write each entry once, separated by single semicolons without spaces");
        }

        return items;
    }

    private PartialDate? DateIn(Cell cell)
    {
        if (cell.Text.Length == 0)
        {
            return null;
        }

        if (PartialDate.TryParse(cell.Text, out var date))
        {
            return date;
        }

        Report(cell, ProblemCode.NotADate, SpreadsheetDatePattern().IsMatch(cell.Text)
            ? $"{cell.Header} is '{cell.Text}', as a spreadsheet rewrites dates; take the last good file back and open "
                + "it with every column as text (data/README.md says how), or write 2026, 2026-03 or 2026-03-31"
            : $"{cell.Header} is '{cell.Text}', which is not a date; write it as precisely as it is known: 2026, "
                + "2026-03 or 2026-03-31");
        return null;
    }

    private DateOnly DayIn(Cell cell)
    {
        var date = DateIn(cell);
        if (date is { Day: null })
        {
            Report(cell, ProblemCode.NotADate, $"{cell.Header} is '{date}'; write the day too: 2026-03-31");
        }

        return date?.First ?? default;
    }

    private double? NumberIn(Cell cell, double min = double.MinValue, double max = double.MaxValue)
    {
        if (cell.Text.Length == 0)
        {
            return null;
        }

        if (IsGrouped(cell, isWhole: false))
        {
            return null;
        }

        const NumberStyles plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!double.TryParse(cell.Text, plain, CultureInfo.InvariantCulture, out var number)
            || !double.IsFinite(number))
        {
            Report(cell, ProblemCode.NotANumber,
                $"{cell.Header} is '{cell.Text}', which is not a number; write it like 1234.5");
            return null;
        }

        if (number < min || number > max)
        {
            var range = max == double.MaxValue ? $"at least {Plain(min)}" : $"from {Plain(min)} to {Plain(max)}";
            Report(cell, ProblemCode.OutOfRange, $"{cell.Header} is {cell.Text}; it must be {range}");
        }

        return number;
    }

    private int? CountIn(Cell cell, int min, int max)
    {
        if (IsGrouped(cell, isWhole: true))
        {
            return null;
        }

        var number = NumberIn(cell, min, max);
        if (number is { } n && n != Math.Floor(n))
        {
            Report(cell, ProblemCode.NotANumber, $"{cell.Header} is '{cell.Text}'; write a whole number");
        }

        return number is >= int.MinValue and <= int.MaxValue ? (int)number.Value : null;
    }

    /// <summary>Reports marks between thousands, which would be read as decimal points or not at all.</summary>
    /// <param name="cell">Of a number.</param>
    /// <param name="isWhole">Whether three digits behind a point can be nothing but thousands.</param>
    private bool IsGrouped(Cell cell, bool isWhole)
    {
        if (Thousands.Ungrouped(cell.Text, isWhole) is not { } plain)
        {
            return false;
        }

        Report(cell, ProblemCode.GroupedNumber, $"{cell.Header} is '{cell.Text}', with a mark between thousands "
            + $"as a spreadsheet shows them; write {plain}");
        return true;
    }

    private T? ChoiceIn<T>(Cell cell) where T : struct, Enum
    {
        if (cell.Text.Length == 0)
        {
            return null;
        }

        if (Spelling.TryParse<T>(cell.Text, out var value))
        {
            return value;
        }

        Report(cell, ProblemCode.UnknownValue,
            $"{cell.Header} is '{cell.Text}'; write one of {string.Join(", ", Spelling.All<T>())}"
            + Nearest.DidYouMean(cell.Text, Spelling.All<T>()));
        return null;
    }

    /// <summary>
    /// Whether letters or signs stand beside the digits that mean neither dollars nor thousands and millions.
    /// </summary>
    private static bool NamesAnotherCurrency(string text)
    {
        var marks = string.Concat(text.Where(c =>
            char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol));
        return marks.Length > 0 && text.Any(char.IsAsciiDigit) && !DollarsPattern().IsMatch(marks);
    }

    private static string Plain(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    private void Report(Cell cell, string code, string message) =>
        _problems.Add(new Problem(cell.At, code, message) { Header = cell.Header });

    [GeneratedRegex(@"^[a-z]{2,3}\z")]
    private static partial Regex LanguagePattern();

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"^[a-z0-9]+(_[a-z0-9]+)*\z")]
    private static partial Regex NamePattern();

    // 31/03/2026, 3/31/26, 31.3.2026, 31-03-26, Mar-26, 31-Mar-26, a time of day behind it, or days since 1900.
    [GeneratedRegex(
        @"^(([0-9]{1,4}([/.])[0-9]{1,2}\3|[0-9]{1,2}-([0-9]{1,2}|\p{L}{3,9}\.?)-)[0-9]{1,4}( .*)?"
        + @"|\p{L}{3,9}\.?-[0-9]{2,4}|[345][0-9]{4})\z")]
    private static partial Regex SpreadsheetDatePattern();

    // "e" is the exponent that a spreadsheet writes.
    [GeneratedRegex(
        @"^(us|usd)?\$?(usd)?(e|k|m|mn|mio|b|bn|thousand|million|billion)?(usd)?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DollarsPattern();

    private enum YesOrNo
    {
        No,
        Yes,
    }
}
