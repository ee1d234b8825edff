using System.Text;
using CsvHelper;

namespace Scoreboard.Reading;

/// <summary>
/// A curated CSV as text, read strictly, each cell with its place. The only file that touches CsvHelper, whose
/// defaults forgive what a maintainer must be told (it guesses the separator and reads a short row as empty cells).
/// </summary>
/// <param name="File">As problems name it, such as <c>data/policies.csv</c>.</param>
/// <param name="Headers">In the order of the file; empty when the file could not be read.</param>
/// <param name="Rows">The well-formed rows; the others are problems.</param>
public sealed record CsvTable(string File, IReadOnlyList<string> Headers, IReadOnlyList<Row> Rows)
{
    /// <summary>Reads the whole file, collecting every problem of form it has; never throws on its content.</summary>
    public static CsvTable Read(string file, byte[] content, ICollection<Problem> problems)
    {
        if (!IsReadable(file, content, problems))
        {
            return new CsvTable(file, [], []);
        }

        using var csv = CsvReader.Create(content, Strict(file, problems));
        var headers = ReadHeaders(csv, file, problems);
        if (headers.Length == 0)
        {
            return new CsvTable(file, [], []);
        }

        var rows = new List<Row>();
        while (csv.Read())
        {
            if (ReadRow(csv, file, headers, problems) is { } row)
            {
                rows.Add(row);
            }
        }

        return new CsvTable(file, headers, rows);
    }

    private static CsvReaderOptions Strict(string file, ICollection<Problem> problems) => CsvReaderOptions.Default with
    {
        Separator = ',',
        TrackLineNumbers = true,
        SkipEmptyLines = false,
        DetectSeparatorHint = false,
        MalformedData = CsvMalformedDataHandling.Skip,
        OnMalformedRecord = bad => problems.Add(new Problem(
            new Location(file, checked((int)bad.LineNumber), 1),
            ProblemCode.UnbalancedQuote,
            "the row that starts here has a quotation mark that is not closed, or text right after a closing one; "
            + "write \"...\" around the whole cell and double each quotation mark inside it")),
    };

    private static bool IsReadable(string file, byte[] content, ICollection<Problem> problems)
    {
        if (content.AsSpan().TrimStart("\uFEFF"u8).Trim(" \t\r\n"u8).IsEmpty)
        {
            problems.Add(new Problem(
                new Location(file, 1, 1), ProblemCode.EmptyFile,
                "the file is empty; it needs at least its header row (data/README.md lists the columns)"));
            return false;
        }

        var valid = ValidUtf8Prefix(content);
        if (valid == content.Length)
        {
            return true;
        }

        var before = Encoding.UTF8.GetString(content.AsSpan(0, valid));
        var line = before.Count(c => c == '\n') + 1;
        var column = before.Length - before.LastIndexOf('\n');
        problems.Add(new Problem(
            new Location(file, line, column), ProblemCode.NotUtf8,
            $"the byte 0x{content[valid]:X2} here is not UTF-8; save the file again as 'CSV UTF-8 (comma delimited)'"));
        return false;
    }

    private static int ValidUtf8Prefix(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out var rune, out var length) != System.Buffers.OperationStatus.Done
                || rune.Value == 0)
            {
                return at;
            }

            at += length;
        }

        return at;
    }

    private static string[] ReadHeaders(CsvReader csv, string file, ICollection<Problem> problems)
    {
        csv.ReadHeader();
        var headers = csv.Headers.ToArray();
        if (headers is [var only] && only.AsSpan().IndexOfAny(';', '\t') is >= 0 and var at)
        {
            var found = only[at] == ';' ? "semicolons" : "tabs";
            problems.Add(new Problem(
                new Location(file, 1, at + 1), ProblemCode.WrongSeparator,
                $"the columns are separated by {found}; save the file again as 'CSV UTF-8 (comma delimited)'"));
            return [];
        }

        return headers;
    }

    private static Row? ReadRow(CsvReader csv, string file, string[] headers, ICollection<Problem> problems)
    {
        var line = checked((int)csv.LineNumber);
        if (csv.FieldCount != headers.Length)
        {
            problems.Add(new Problem(
                new Location(file, line, 1), ProblemCode.RaggedRow,
                csv.RawRecord.IsEmpty
                    ? "the line is empty; delete it"
                    : $"the row has {csv.FieldCount} cells and the header has {headers.Length}; add or remove commas, "
                      + "and put a cell that contains a comma between quotation marks"));
            return null;
        }

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

    /// <summary>Moves past a cell and its comma; a quoted cell may go on over several lines.</summary>
    private static void Advance(ReadOnlySpan<byte> raw, ref int line, ref int column)
    {
        var breaks = raw.Count((byte)'\n');
        line += breaks;
        column = breaks == 0
            ? column + Encoding.UTF8.GetCharCount(raw) + 1
            : Encoding.UTF8.GetCharCount(raw[(raw.LastIndexOf((byte)'\n') + 1)..]) + 2;
    }
}
