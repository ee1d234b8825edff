using CsvHelper;

namespace Scoreboard.Csv;

/// <summary>Tables of text as CSV: commas, a quoted cell only where it has to be, lines that end with LF.</summary>
public static class CsvOutput
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { NewLine = "\n" };

    /// <param name="header">The names of the columns.</param>
    /// <param name="rows">One cell for each column.</param>
    /// <returns>In UTF-8, without a byte order mark.</returns>
    public static byte[] Of(IEnumerable<string> header, IEnumerable<IEnumerable<string>> rows)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Options, leaveOpen: true))
        {
            foreach (var row in rows.Prepend(header))
            {
                foreach (var cell in row)
                {
                    csv.WriteField(cell);
                }

                csv.EndRecord();
            }
        }

        return bytes.ToArray();
    }
}
