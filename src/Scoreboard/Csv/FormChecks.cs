using Scoreboard.Problems;

namespace Scoreboard.Csv;

/// <summary>The rules that hold for every table, whatever it is about.</summary>
internal static class FormChecks
{
    private const int LongestCell = 10_000;

    /// <summary>
    /// Checks the header row; false when the columns cannot be told apart, so that reading rows would mislead. A column
    /// that may be empty may also be left out: it reads as empty.
    /// </summary>
    public static bool Headers(CsvText csv, TableShape shape, List<Problem> problems)
    {
        if (csv.HeaderRow is null)
        {
            return false;
        }

        var before = problems.Count;
        var required = shape.Columns.Where(c => c.IsRequired).Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        var rare = shape.Columns.Where(c => c.IsRare).Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        var names = shape.Columns.Select(c => c.Name).ToList();
        var missing = names.Except(csv.Headers, StringComparer.Ordinal).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (header, _, at) in csv.HeaderRow.Cells)
        {
            if (!seen.Add(header) && header.Length > 0)
            {
                problems.Add(new Problem(at, ProblemCode.DuplicateHeader,
                    $"the column '{header}' is there twice; delete one of the two"));
            }
            else if (!names.Contains(header))
            {
                problems.Add(Unknown(header, at, names, missing));
            }
        }

        problems.AddRange(missing.Except(rare).Select(name => Missing(csv.File, name, required.Contains(name))));
        return problems.Skip(before).All(p => p.Severity == Severity.Warning);
    }

    private static Problem Missing(string file, string name, bool isRequired) => isRequired
        ? new Problem(new Location(file, 1, 1), ProblemCode.MissingHeader,
            $"the column '{name}' is missing; add it, and fill it in")
        : new Problem(new Location(file, 1, 1), ProblemCode.MissingColumn,
            $"the column '{name}' is missing, and reads as empty in every row; add it where something is known",
            Severity.Warning);

    /// <summary>
    /// What to say of a column that the table does not know. The one that was probably meant is missing no more.
    /// </summary>
    private static Problem Unknown(string header, Location at, List<string> names, List<string> missing)
    {
        if (header.Length == 0)
        {
            return new Problem(at, ProblemCode.UnknownHeader,
                "a column has no name; delete it, with the commas that it leaves in every row");
        }

        var meant = Nearest.To(header, missing);
        missing.Remove(meant ?? "");
        return DamagedText.In(header) is { } damage
            ? new Problem(at, ProblemCode.DamagedText, $"the column's name holds {damage}{DamagedText.CureOfTable}")
            : InvisibleCharacters.In(header) is { } invisible
            ? new Problem(at, ProblemCode.ControlCharacter, $"the column's name holds {invisible}")
            : new Problem(at, ProblemCode.UnknownHeader, meant is null
                ? $"there is no column '{header}' in this table; delete it, or name one of {string.Join(", ", names)}"
                : $"there is no column '{header}' in this table; did you mean '{meant}'?");
    }

    public static void Cells(Row row, TableShape shape, List<Problem> problems)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.Text.Length == 0)
            {
                continue;
            }

            if (cell.Text.Length > LongestCell)
            {
                problems.Add(Of(cell, ProblemCode.LongCell,
                    $"{cell.Header} has {cell.Text.Length} characters; at most {LongestCell} fit (is a quotation "
                        + "mark missing?)"));
            }

            if (Damage(cell, shape) is { } damage)
            {
                problems.Add(damage);
            }
            else if (IsFormula(cell, shape))
            {
                problems.Add(Of(cell, ProblemCode.FormulaCell,
                    $"{cell.Header} starts with {Shown(cell.Text[0])}, which a spreadsheet would run as a formula; "
                    + "start it with a letter or digit"));
            }
            else if (InvisibleCharacters.In(cell.Text) is { } found)
            {
                problems.Add(Of(cell, ProblemCode.ControlCharacter, $"{cell.Header} holds {found}"));
            }
            else if (char.IsWhiteSpace(cell.Text[0]) || char.IsWhiteSpace(cell.Text[^1]))
            {
                problems.Add(Of(cell, ProblemCode.StraySpace,
                    $"{cell.Header} is '{cell.Text.Trim()}' with a space or line break before or after it; delete "
                        + "that"));
            }
        }
    }

    /// <summary>Every key once, and the rows in the order they are stored in.</summary>
    public static void Keys(CsvText csv, TableShape shape, ICollection<Problem> problems)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        Row? previous = null;
        foreach (var row in csv.Rows.Where(r => IsNamed(r, shape)))
        {
            var key = string.Join(" + ", shape.Key.Select(k => row[k].Text is { Length: > 0 } text ? text : "(empty)"));
            if (!lines.TryAdd(key, row.At.Line))
            {
                problems.Add(Of(row[shape.Key[0]], ProblemCode.DuplicateKey,
                    $"{string.Join(" + ", shape.Key)} is '{key}', as on line {lines[key]}; delete one of the two or "
                        + "change its key"));
            }

            if (previous is not null && Order(previous, row, shape) > 0)
            {
                problems.Add(Of(row[shape.SortedBy[0]], ProblemCode.UnsortedRow,
                    $"the row belongs before line {previous.At.Line}; rows are kept sorted by "
                    + $"{string.Join(", ", shape.SortedBy)}, so that a change shows only what changed") with
                {
                    At = row.At,
                    Severity = Severity.Warning,
                });
            }

            previous = row;
        }
    }

    /// <summary>Whether the key is filled in where it must be; what is missing there is a problem already.</summary>
    private static bool IsNamed(Row row, TableShape shape) =>
        shape.Columns.All(c => !c.IsRequired || !shape.Key.Contains(c.Name) || row[c.Name].Text.Length > 0);

    private static int Order(Row a, Row b, TableShape shape) => shape.SortedBy
        .Select(column => string.CompareOrdinal(a[column].Text, b[column].Text))
        .FirstOrDefault(order => order != 0);

    private static Problem Of(Cell cell, string code, string message) =>
        new(cell.At, code, message) { Header = cell.Header };

    /// <summary>What a program did to the cell, which no rule for what people write would name rightly.</summary>
    private static Problem? Damage(Cell cell, TableShape shape) =>
        DamagedText.IsSpreadsheetError(cell.Text)
            ? Of(cell, ProblemCode.SpreadsheetError,
                $"{cell.Header} is '{cell.Text}', which a spreadsheet shows in place of a result; write the value "
                    + "itself, or leave the cell empty where it is not known")
        : DamagedText.In(cell.Text, shape.Columns.Any(c => c.Name == cell.Header && c.Type == ColumnType.Link))
            is { } damage
            ? Of(cell, ProblemCode.DamagedText, $"{cell.Header} holds {damage}{DamagedText.CureOfTable}")
        : null;

    private static bool IsFormula(Cell cell, TableShape shape) => cell.Text[0] switch
    {
        '-' => !(shape.Columns.Any(c => c.IsNumber && c.Name == cell.Header)
            && double.TryParse(cell.Text, System.Globalization.CultureInfo.InvariantCulture, out _)),
        '=' or '+' or '@' or '\t' or '\r' => true,
        _ => false,
    };

    private static string Shown(char first) =>
        first switch { '\t' => "a tab", '\r' => "a carriage return", _ => $"'{first}'" };
}
