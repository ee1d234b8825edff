namespace Scoreboard.Csv;

/// <summary>The rows of a table as cells with their quotation marks, to be written back as they were.</summary>
internal static class RawRows
{
    /// <param name="text">Well formed, each line ending with a line feed.</param>
    public static IEnumerable<string[]> Of(string text)
    {
        var row = new List<string>();
        var (start, isQuoted) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && (text[i] is ',' or '\n'))
            {
                row.Add(text[start..i]);
                start = i + 1;
                if (text[i] == '\n')
                {
                    yield return [.. row];
                    row.Clear();
                }
            }
        }
    }

    /// <summary>What a cell says: without its quotation marks.</summary>
    public static string TextOf(string cell) =>
        cell is ['"', .., '"'] ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell;
}
