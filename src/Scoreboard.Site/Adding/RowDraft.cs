using System.Globalization;
using Scoreboard.Csv;
using Scoreboard.Data;
using Scoreboard.Problems;
using Scoreboard.Rules;
using Scoreboard.Site.Addresses;

namespace Scoreboard.Site.Adding;

/// <summary>A row in the making: what has been answered, and what can be said about the next answer.</summary>
/// <param name="table">What the row is of.</param>
/// <param name="folder">The data that it is added to.</param>
/// <param name="today">For the day a source was read.</param>
public sealed class RowDraft(AddableTable table, DataFolder folder, DateOnly today)
{
    private const int MostOfTitle = 60;

    private readonly Dictionary<string, string> _cells = new(StringComparer.Ordinal);

    /// <summary>By column; what nobody has answered is not there.</summary>
    public IReadOnlyDictionary<string, string> Cells => _cells;

    /// <summary>What may be taken by pressing Enter; empty where nothing suggests itself.</summary>
    public string Suggestion(Column column) => column.Name switch
    {
        "accessed_on" => today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "source_id" when IsKey(column) => Free(Short(Slug.Of(Answer("title"))), Answer("year")),
        "policy_id" when IsKey(column) => Free($"{Country}-{Short(Slug.Of(Answer("title")))}", YearOf("starts_on")),
        "cadre_id" when IsKey(column) => Free($"{Country}-{Short(Slug.Of(Answer("name")))}", ""),
        _ => "",
    };

    /// <summary>What there is to choose from; empty where anything may be written.</summary>
    public IReadOnlyList<string> Offers(Column column) => column.Choices.Count > 0 ? column.Choices
        : ReferenceOf(column) is { } reference ? [.. IdsOf(reference.To).OrderByDescending(IsOfCountry)]
        : [];

    /// <summary>Takes an answer.</summary>
    /// <returns>What is wrong with it, so that it was not taken; empty where it was.</returns>
    public IReadOnlyList<string> Take(Column column, string answer)
    {
        var text = answer.Trim();
        List<string> faults = [.. FaultsOfForm(column, text), .. FaultsOfReference(column, text)];
        if (faults.Count == 0)
        {
            _cells[column.Name] = text;
        }

        return faults;
    }

    /// <summary>As ids start with it.</summary>
    private string Country => Answer("iso3").ToLowerInvariant();

    private string YearOf(string column) => Answer(column) is { Length: >= 4 } date ? date[..4] : "";

    private IEnumerable<string> FaultsOfForm(Column column, string text)
    {
        if (text.Length == 0)
        {
            return column.IsRequired ? [$"{column.Name} is empty; it must be filled in"] : [];
        }

        var problems = new List<Problem>();
        table.Check(
            CsvOutput.Of(table.Shape.Columns.Select(c => c.Name), [table.Shape.Columns.Select(c =>
                c.Name == column.Name ? text : "")]), problems);
        return problems.Where(p => p.Header == column.Name).Select(p => p.Message);
    }

    private IEnumerable<string> FaultsOfReference(Column column, string text)
    {
        if (ReferenceOf(column) is not { } reference)
        {
            return [];
        }

        var ids = IdsOf(reference.To);
        var named = column.Type == ColumnType.List ? text.Split(';') : [text];
        return named.Where(id => id.Length > 0 && id != reference.Except && !ids.Contains(id)).Select(id =>
            $"there is no '{id}' in {reference.To}; add it first, or name one that is there"
            + Nearest.DidYouMean(id, ids));
    }

    private TableReference? ReferenceOf(Column column) => TableReference.All.FirstOrDefault(
        r => r.From == table.Shape.FileName && r.Column == column.Name);

    private List<string> IdsOf(string file) => folder.Find(file) is { } content
        ? [.. CsvText.Read(file, content, []).Rows.Select(r => r.Cells.First().Text).Distinct()]
        : [];

    private bool IsOfCountry(string id) =>
        Country.Length > 0 && id.StartsWith($"{Country}-", StringComparison.Ordinal);

    private bool IsKey(Column column) => table.Shape.Key[0] == column.Name;

    private string Answer(string column) => _cells.GetValueOrDefault(column, "");

    private string Free(string id, string year)
    {
        var wanted = id.Trim('-') + (year.Length > 0 && !id.Contains(year, StringComparison.Ordinal) ? $"-{year}" : "");
        var taken = IdsOf(table.Shape.FileName);
        return Enumerable.Range(1, taken.Count + 1).Select(n => n == 1 ? wanted : $"{wanted}-{n}")
            .First(candidate => !taken.Contains(candidate));
    }

    /// <summary>Whole words, so that an id can still be read.</summary>
    private static string Short(string slug) =>
        slug.Length <= MostOfTitle ? slug : slug[..slug.LastIndexOf('-', MostOfTitle)];
}
