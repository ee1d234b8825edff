using Scoreboard.Csv;

namespace Scoreboard.Site.Adding;

/// <summary>Asks a person for a row, column by column, until each answer can stand.</summary>
/// <param name="input">Where answers come from.</param>
/// <param name="output">Where questions go.</param>
public sealed class Questions(TextReader input, TextWriter output)
{
    private const int MostOffers = 20;

    /// <summary>Fills in what has not been answered yet.</summary>
    /// <returns>False where the answers ended before the questions.</returns>
    public bool Ask(RowDraft draft, IEnumerable<Column> columns)
    {
        output.WriteLine("Enter alone takes what stands in brackets, or leaves the cell empty; ? lists what there is.");
        return columns.Where(c => !draft.Cells.ContainsKey(c.Name)).All(column => Ask(draft, column));
    }

    private bool Ask(RowDraft draft, Column column)
    {
        while (true)
        {
            var suggestion = draft.Suggestion(column);
            output.Write($"{column.Name}{(column.IsRequired ? "" : ", may be empty")}: {column.Means}"
                + (suggestion.Length > 0 ? $" [{suggestion}]" : "") + "\n> ");
            if (input.ReadLine() is not { } answer)
            {
                return false;
            }

            if (answer.Trim() == "?")
            {
                List(draft.Offers(column));
                continue;
            }

            var faults = draft.Take(column, answer.Trim().Length == 0 ? suggestion : answer);
            if (faults.Count == 0)
            {
                return true;
            }

            foreach (var fault in faults)
            {
                output.WriteLine($"  {fault}");
            }
        }
    }

    private void List(IReadOnlyList<string> offers)
    {
        var more = offers.Count > MostOffers ? $", and {offers.Count - MostOffers} more" : "";
        output.WriteLine(offers.Count == 0
            ? "  anything in plain words"
            : $"  {string.Join(", ", offers.Take(MostOffers))}{more}");
    }
}
