using System.Text.RegularExpressions;
using Scoreboard.Csv;
using Scoreboard.Scoring;
using Scoreboard.Settings;
using Scoreboard.Tables;

namespace Scoreboard;

/// <summary>
/// <c>data/README.md</c> says what the program does: its dictionary is written from the descriptions of the tables.
/// </summary>
public partial class DataReadmeTests
{
    private const string Start = "<!-- dictionary -->\n";
    private const string End = "<!-- /dictionary -->\n";
    private const string Settings = "## The settings";
    private const string Codes = "## The problems and their cures";
    private const string SiteCodes = "### Words, pages and links";

    private static string ReadmePath { get; } = Path.Combine(Repository.Data, "README.md");

    private static string Readme => File.ReadAllText(ReadmePath);

    [Fact]
    public void Dictionary_is_that_of_the_tables()
    {
        var before = Readme[..(Readme.IndexOf(Start, StringComparison.Ordinal) + Start.Length)];
        var after = Readme[Readme.IndexOf(End, StringComparison.Ordinal)..];

        ExpectedFiles.AssertEqual(ReadmePath, before + string.Concat(DataTables.Shapes.Select(Entry)) + "\n" + after);
    }

    [Fact]
    public void Every_problem_code_is_listed_with_its_meaning_and_cure() => Assert.Equal(
        ProblemsTests.Codes.Order(StringComparer.Ordinal),
        Rows(Between(Codes, SiteCodes), cells: 3).Order(StringComparer.Ordinal));

    [Fact]
    public void Codes_of_words_and_pages_have_a_place_at_the_end() =>
        Assert.True(
            Readme.IndexOf(SiteCodes, StringComparison.Ordinal) > Readme.IndexOf(Codes, StringComparison.Ordinal),
            $"There is no heading '{SiteCodes}' after '{Codes}'.");

    [Fact]
    public void Every_setting_is_listed_with_its_meaning()
    {
        var values = JsonValues.Read(
            "data/scoreboard.json", File.ReadAllBytes(Path.Combine(Repository.Data, "scoreboard.json")), []);
        var settings = values.Keys.Select(k => NumberAtEnd().Replace(k, "")).Distinct();

        Assert.Equal(
            settings.Order(StringComparer.Ordinal), Rows(Between(Settings, Codes), cells: 2)
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Files_that_are_named_exist() => Assert.All(
        Link().Matches(InlineCode().Replace(Readme, "")).Select(m => m.Groups[1].Value),
        link => Assert.True(Path.Exists(Path.Combine(Repository.Data, link)), $"There is no data/{link}."));

    private static string Entry(TableShape shape)
    {
        var order = shape.SortedBy.Count == 0 ? "in the order in which they are shown"
            : $"sorted by {Listed(shape.SortedBy)}";
        var columns = shape.Columns.Select(c => $"| `{c.Name}` | {(c.IsRequired ? "yes" : "")} | {c.Means} |\n");
        return $"""

            ### `{shape.FileName}`

            {shape.About} A row is told from the others by {Listed(shape.Key)}; rows are kept {order}.

            | column | must be filled in | what it holds |
            | --- | --- | --- |

            """ + string.Concat(columns);
    }

    private static string Listed(IReadOnlyList<string> columns)
    {
        var names = columns.Select(c => $"`{c}`").ToList();
        return names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
    }

    private static string Between(string from, string to) =>
        Readme[Readme.IndexOf(from, StringComparison.Ordinal)..Readme.IndexOf(to, StringComparison.Ordinal)];

    /// <summary>
    /// What the first cells of the table rows name; every row must have so many cells, all filled in.
    /// </summary>
    private static List<string> Rows(string text, int cells)
    {
        var rows = text.Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal))
            .Select(l => l.Trim('|').Split(" | ").Select(c => c.Trim()).ToList()).ToList();
        Assert.All(rows, r => Assert.Equal(cells, r.Count(c => c.Length > 0)));
        return [.. rows.Select(r => r[0].Trim('`'))];
    }

    [GeneratedRegex(@"\.\d+\z")]
    private static partial Regex NumberAtEnd();

    /// <summary>Such as the cure that shows how a picture is written: an example, not a link.</summary>
    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\]\((?!https?:|#)([^)#]+)\)")]
    private static partial Regex Link();
}
