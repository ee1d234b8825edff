using Scoreboard.Dates;
using Scoreboard.Problems;

namespace Scoreboard.Csv;

/// <summary>
/// Reads the cells of one row as values, and is told with each what the column means: a table's record names a column
/// once, and its shape is what that reading asks for. A bad cell becomes a problem and a stand-in value, so that every
/// bad cell of a row is found in one run; a row with problems never reaches a table.
/// </summary>
public sealed partial class RowReader
{
    private const int MostWeight = 1000;

    private readonly Row _row;
    private readonly ICollection<Problem> _problems;
    private readonly List<Column>? _columns;

    internal RowReader(Row row, ICollection<Problem> problems, List<Column>? columns = null) =>
        (_row, _problems, _columns) = (row, problems, columns);

    /// <summary>Where the row starts.</summary>
    public Location At => _row.At;

    /// <summary>The columns that a reading asks for, in its order; found by reading an empty row.</summary>
    /// <param name="read">Asks for the same columns whatever they hold.</param>
    public static IReadOnlyList<Column> ColumnsOf<T>(Func<RowReader, T> read)
    {
        var columns = new List<Column>();
        read(new RowReader(new Row("", [], [], [(1, 1)]), [], columns));
        return columns;
    }

    /// <summary>As written; empty when nothing is.</summary>
    public string OptionalText(string header, string means) => Optional(header, means).Text;

    public string Text(string header, string means) => Required(header, means).Text;

    /// <summary>As written; a table need not have the column.</summary>
    public string RareText(string header, string means)
    {
        _columns?.Add(new Column(header, means, IsRequired: false, ColumnType.Text) { IsRare = true });
        return _row[header].Text;
    }

    /// <summary>An id: lower-case letters, digits and single hyphens. It ends up in addresses of pages.</summary>
    public string Id(string header, string means)
    {
        var cell = Required(header, means, ColumnType.Id);
        if (cell.Text.Length > 0 && !IdPattern().IsMatch(cell.Text))
        {
            Report(cell, ProblemCode.BadId, $"{header} is '{cell.Text}'; "
                + "write lower-case letters a to z, digits and single hyphens, such as 'ken-chp'");
        }

        return cell.Text;
    }

    /// <summary>An id that is part of file and text keys: lower-case letters, digits and single underscores.</summary>
    public string Name(string header, string means) => NameIn(Required(header, means, ColumnType.Id));

    /// <summary>An id of that kind; null when the cell is empty.</summary>
    public string? OptionalName(string header, string means) =>
        NameIn(Optional(header, means, ColumnType.Id)) is { Length: > 0 } name ? name : null;

    /// <summary>Whether a text is an id of that kind.</summary>
    public static bool IsName(string text) => NamePattern().IsMatch(text);

    /// <summary>A language by its tag, such as <c>fr</c>; a table need not have the column.</summary>
    public string RareLanguage(string header, string means)
    {
        _columns?.Add(new Column(header, means, IsRequired: false, ColumnType.Text) { IsRare = true });
        var cell = _row[header];
        if (cell.Text.Length > 0 && !LanguagePattern().IsMatch(cell.Text))
        {
            Report(cell, ProblemCode.BadCode,
                $"{header} is '{cell.Text}'; write the language's tag of two or three small letters, such as 'fr'");
        }

        return cell.Text;
    }

    /// <summary>What names another row.</summary>
    public string Reference(string header, string means) => Required(header, means, ColumnType.Id).Text;

    /// <summary>What names another row; null when the cell is empty.</summary>
    public string? OptionalReference(string header, string means) =>
        Optional(header, means, ColumnType.Id).Text is { Length: > 0 } text ? text : null;

    /// <summary>A code of exactly so many capital letters.</summary>
    public string Code(string header, string means, int length)
    {
        var cell = Required(header, means, ColumnType.Id);
        if (cell.Text.Length > 0 && (cell.Text.Length != length || !cell.Text.All(char.IsAsciiLetterUpper)))
        {
            Report(cell, ProblemCode.BadCode, $"{header} is '{cell.Text}'; write {length} capital letters A to Z");
        }

        return cell.Text;
    }

    /// <summary>A list written with semicolons, of at least one entry.</summary>
    public IReadOnlyList<string> List(string header, string means) => ListIn(Required(header, means, ColumnType.List));

    /// <summary>A list written with semicolons; empty when the cell is.</summary>
    public IReadOnlyList<string> OptionalList(string header, string means) =>
        ListIn(Optional(header, means, ColumnType.List));

    /// <summary>
    /// Ids that were given up, written with semicolons, the oldest first; a table need not have the column.
    /// </summary>
    public IReadOnlyList<string> FormerIds(string header, string means)
    {
        _columns?.Add(new Column(header, means, IsRequired: false, ColumnType.List) { IsRare = true });
        var cell = _row[header];
        var ids = ListIn(cell);
        if (ids.FirstOrDefault(id => !IdPattern().IsMatch(id)) is { } bad)
        {
            Report(cell, ProblemCode.BadId, $"{header} holds '{bad}', which was never an id; "
                + "write each as it stood in the address: lower-case letters a to z, digits and single hyphens");
        }

        return ids;
    }

    public PartialDate Date(string header, string means) =>
        DateIn(Required(header, means, ColumnType.PartialDate)) ?? default;

    /// <summary>Null when the cell is empty.</summary>
    public PartialDate? OptionalDate(string header, string means) =>
        DateIn(Optional(header, means, ColumnType.PartialDate));

    /// <summary>A date that must be known to the day.</summary>
    public DateOnly Day(string header, string means) => DayIn(Required(header, means, ColumnType.Day));

    /// <summary>A date that must be known to the day where it is known at all; null when the cell is empty.</summary>
    public DateOnly? OptionalDay(string header, string means)
    {
        var cell = Optional(header, means, ColumnType.Day);
        return cell.Text.Length > 0 ? DayIn(cell) : null;
    }

    /// <summary>A number as written in the file, with a point for decimals.</summary>
    public double Number(string header, string means) => NumberIn(Required(header, means, ColumnType.Number)) ?? 0;

    /// <summary>Null when the cell is empty.</summary>
    public double? OptionalNumber(string header, string means) => NumberIn(Optional(header, means, ColumnType.Number));

    /// <summary>
    /// An amount of US dollars, at least 0; one in another currency is told apart from a mistyped number.
    /// </summary>
    public double Usd(string header, string means)
    {
        var cell = Required(header, means, ColumnType.Number);
        if (NamesAnotherCurrency(cell.Text))
        {
            Report(cell, ProblemCode.OtherCurrency,
                $"{header} is '{cell.Text}', which is not in US dollars; write the amount in US dollars as a plain "
                    + "number, "
                + "and the amount paid, the rate and its date in the note");
            return 0;
        }

        // Cents have two digits: of three behind a point, the point is no decimal one.
        return IsGrouped(cell, isWhole: true) ? 0 : NumberIn(cell, 0) ?? 0;
    }

    /// <summary>A whole number.</summary>
    public int Count(string header, string means, int min = 0, int max = int.MaxValue) =>
        CountIn(Required(header, means, ColumnType.Count), min, max) ?? 0;

    /// <summary>A whole number; null when the cell is empty.</summary>
    public int? OptionalCount(string header, string means, int min = 0, int max = int.MaxValue) =>
        CountIn(Optional(header, means, ColumnType.Count), min, max);

    /// <summary>More than 0 and at most 1000; 1 stands in for a bad one.</summary>
    public double Weight(string header, string means)
    {
        var cell = Required(header, means, ColumnType.Number);
        var weight = NumberIn(cell);
        if (weight is <= 0 or > MostWeight)
        {
            Report(cell, ProblemCode.OutOfRange,
                $"{header} is {cell.Text}; it must be more than 0 and at most {MostWeight}; "
                + "delete the row where nothing should count");
        }

        return weight is > 0 ? weight.Value : 1;
    }

    /// <summary>One of the spellings of an enumeration.</summary>
    public T Choice<T>(string header, string means) where T : struct, Enum =>
        ChoiceIn<T>(Required(header, means, ColumnType.Choice, Spelling.All<T>())) ?? default;

    /// <summary>One of the spellings of an enumeration; null when the cell is empty.</summary>
    public T? OptionalChoice<T>(string header, string means) where T : struct, Enum =>
        ChoiceIn<T>(Optional(header, means, ColumnType.Choice, Spelling.All<T>()));

    public bool YesNo(string header, string means) => Choice<YesOrNo>(header, means) == YesOrNo.Yes;

    /// <summary>An address that a reader can follow: http or https only.</summary>
    public string Link(string header, string means) => LinkIn(Required(header, means, ColumnType.Link));

    /// <summary>Null when the cell is empty.</summary>
    public string? OptionalLink(string header, string means) =>
        LinkIn(Optional(header, means, ColumnType.Link)) is { Length: > 0 } link ? link : null;

    public static bool IsWebAddress(string text) =>
        (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && !text.Any(char.IsWhiteSpace) && InvisibleCharacters.In(text) is null
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Host.Length > 0;
}
