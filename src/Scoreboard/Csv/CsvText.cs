using System.Text;
using CsvHelper;
using Scoreboard.Problems;

namespace Scoreboard.Csv;

/// <summary>
/// A curated CSV as text, read strictly, each cell with its place. By default CsvHelper forgives what a maintainer must
/// be told: it guesses the separator and reads a short row as empty cells.
/// </summary>
/// <param name="File">As problems name it, such as <c>data/policies.csv</c>.</param>
/// <param name="Headers">In the order of the file; empty when the file could not be read.</param>
/// <param name="Rows">The well-formed rows; the others are problems.</param>
public sealed record CsvText(string File, IReadOnlyList<string> Headers, IReadOnlyList<Row> Rows)
{
    /// <summary>The header row with the place of each name; null when the file could not be read.</summary>
    internal Row? HeaderRow { get; private init; }

    /// <summary>
    /// The rows with too many or too few cells: good for their first cells, which may be what others refer to.
    /// </summary>
    internal IReadOnlyList<Row> RaggedRows { get; private init; } = [];

    /// <summary>False when a row could not even be split into cells.</summary>
    internal bool HasEveryRow { get; private init; }

    /// <summary>Reads the whole file, collecting every problem of form it has; never throws on its content.</summary>
    public static CsvText Read(string file, byte[] content, ICollection<Problem> problems)
    {
        if (!IsReadable(file, content, problems))
        {
            return new CsvText(file, [], []);
        }

        var isWhole = true;
        using var csv = CsvReader.Create(content, Strict(file, problem =>
        {
            problems.Add(problem);
            isWhole = false;
        }));
        if (ReadHeaders(csv, file, problems) is not { } header)
        {
            return new CsvText(file, [], []);
        }

        string[] headers = [.. header.Cells.Select(c => c.Text)];
        var rows = new List<Row>();
        var ragged = new List<Row>();
        while (csv.Read())
        {
            if (IsBlank(csv))
            {
                problems.Add(new Problem(
                    new Location(file, Line(csv), 1), ProblemCode.RaggedRow, "the row is empty; delete it"));
            }
            else if (csv.FieldCount != headers.Length)
            {
                problems.Add(Ragged(csv, file, headers.Length));
                ragged.Add(ReadRow(csv, file, headers[..Math.Min(headers.Length, csv.FieldCount)]));
            }
            else
            {
                rows.Add(ReadRow(csv, file, headers));
            }
        }

        return new CsvText(file, headers, rows) { HeaderRow = header, RaggedRows = ragged, HasEveryRow = isWhole };
    }

    private static CsvReaderOptions Strict(string file, Action<Problem> report) => CsvReaderOptions.Default with
    {
        Separator = ',',
        HasHeader = false,
        TrackLineNumbers = true,
        SkipEmptyLines = false,
        DetectSeparatorHint = false,
        MalformedData = CsvMalformedDataHandling.Skip,
        OnMalformedRecord = bad => report(new Problem(
            new Location(file, checked((int)bad.LineNumber), 1),
            ProblemCode.UnbalancedQuote,
            "the row that starts here has a quotation mark that is not closed, or that stands inside a cell; "
            + "write \"...\" around the whole cell and double each quotation mark inside it")),
    };

    private static bool IsReadable(string file, byte[] content, ICollection<Problem> problems)
    {
        if (content.AsSpan().TrimStart("\uFEFF"u8).Trim(" \t\r\n"u8).IsEmpty)
        {
            problems.Add(new Problem(
                new Location(file, 1, 1), ProblemCode.EmptyFile,
                $"{(content.Length == 0 ? OrdinaryFile.IsEmpty : "the file is empty")}; "
                + "it needs at least its header row (data/README.md lists the columns)"));
            return false;
        }

        if (Utf8.Fault(file, content, "save the file again as 'CSV UTF-8 (comma delimited)'") is { } fault)
        {
            problems.Add(fault);
            return false;
        }

        if (ConflictMarker.In(file, Encoding.UTF8.GetString(content)) is { } conflict)
        {
            problems.Add(conflict);
            return false;
        }

        return true;
    }

    /// <summary>The header is read as a row like any other, since it can have the same mistakes.</summary>
    private static Row? ReadHeaders(CsvReader csv, string file, ICollection<Problem> problems)
    {
        var before = problems.Count;
        if (!csv.Read() || problems.Count > before)
        {
            return null;
        }

        if (IsBlank(csv))
        {
            problems.Add(new Problem(new Location(file, 1, 1), ProblemCode.MissingHeader,
                "the first line is empty; delete it, the header row comes first"));
            return null;
        }

        if (csv.GetString(0).StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            problems.Add(new Problem(new Location(file, 1, 1), ProblemCode.WrongSeparator,
                "the first line is a note to Excel (sep=) and no header row; delete that line, and separate columns by "
                    + "commas"));
            return null;
        }

        if (csv.FieldCount == 1 && csv.GetString(0).AsSpan().IndexOfAny(';', '\t') is >= 0 and var at)
        {
            var found = csv.GetString(0)[at] == ';' ? "semicolons" : "tabs";
            problems.Add(new Problem(
                new Location(file, 1, at + 1), ProblemCode.WrongSeparator,
                $"the columns are separated by {found}; save the file again as 'CSV UTF-8 (comma delimited)'"));
            return null;
        }

        return ReadRow(csv, file, [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
    }

    /// <summary>
    /// Whether nothing is written in the row: a spreadsheet leaves such rows, as bare commas, below the last one.
    /// </summary>
    private static bool IsBlank(CsvReader csv)
    {
        for (var i = 0; i < csv.FieldCount; i++)
        {
            if (!csv.GetRawSpan(i).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private static Problem Ragged(CsvReader csv, string file, int columns) => new(
        new Location(file, Line(csv), 1), ProblemCode.RaggedRow,
        $"the row has {csv.FieldCount} {(csv.FieldCount == 1 ? "cell" : "cells")} and the header has {columns}; "
        + "add or remove commas, and put a cell that contains a comma between quotation marks");

    private static Row ReadRow(CsvReader csv, string file, string[] headers)
    {
        var line = Line(csv);
        var texts = new string[headers.Length];
        var places = new (int, int)[headers.Length];
        var column = 1;
        for (var i = 0; i < headers.Length; i++)
        {
            texts[i] = csv.GetString(i);
            places[i] = (line, column);
            Advance(csv.GetRawSpan(i), ref line, ref column);
        }

        return new Row(file, headers, texts, places);
    }

    private static int Line(CsvReader csv) => checked((int)csv.LineNumber);

    /// <summary>
    /// Moves past a cell and its comma; a quoted cell may go on over several lines, however they are broken.
    /// </summary>
    private static void Advance(ReadOnlySpan<byte> raw, ref int line, ref int column)
    {
        for (var at = raw.IndexOfAny("\r\n"u8); at >= 0; at = raw.IndexOfAny("\r\n"u8))
        {
            raw = raw[(at + (raw[at..].StartsWith("\r\n"u8) ? 2 : 1))..];
            line++;
            column = 1;
        }

        column += Encoding.UTF8.GetCharCount(raw) + 1;
    }
}
