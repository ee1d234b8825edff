using Scoreboard.Problems;

namespace Scoreboard.Csv;

/// <summary>One record of a CSV file, its cells found by header name.</summary>
/// <param name="file">As problems name it.</param>
/// <param name="headers">The columns of the file, in its own order.</param>
/// <param name="texts">One text for each header.</param>
/// <param name="places">Where each cell starts; the first one is where the row starts.</param>
public sealed class Row(string file, IReadOnlyList<string> headers, string[] texts, (int Line, int Column)[] places)
{
    /// <summary>The start of the row.</summary>
    public Location At => new(file, places[0].Line, 1);

    /// <summary>A column the file does not have reads as an empty cell at the row's start.</summary>
    public Cell this[string header]
    {
        get
        {
            for (var i = 0; i < headers.Count; i++)
            {
                if (headers[i] == header)
                {
                    return CellAt(i);
                }
            }

            return new Cell("", header, At);
        }
    }

    public IEnumerable<Cell> Cells => Enumerable.Range(0, texts.Length).Select(CellAt);

    private Cell CellAt(int i) => new(texts[i], headers[i], new Location(file, places[i].Line, places[i].Column));
}
