using System.Text;
using Scoreboard.Changes;
using Scoreboard.Data;
using Scoreboard.Dates;
using Scoreboard.Problems;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Releases;

public class ReleaseFileTests
{
    private const string File = "data/releases/2026-q4.csv";

    private static readonly Quarter Quarter = new(2026, 4);

    private static Dataset Data { get; } = SmallData.Load();

    private static StatusIds Statuses => Data.Settings.Statuses;

    private static Scores Scores { get; } = Scores.Of(Data, SmallData.Day);

    private static string Written { get; } = Encoding.UTF8.GetString(NewRelease.Of(Quarter, Scores, Data));

    [Fact]
    public void What_is_written_is_read_back()
    {
        var (release, problems) = Read(Written);

        Assert.Empty(problems);
        Assert.Equal((Quarter, SmallData.Day, Scores.Headline), (release!.Quarter, release.AsOf, release.Headline));
        Assert.Equal(
            Scores.Countries.Select(c => (c.Country.Iso3, c.Status)),
            release.Rows.Values.Select(r => (r.Iso3, r.Status)));
        var averna = release.Rows["XAA"].Cells;
        Assert.Equal(("100.0", "1.00", "open", "xaa-chw-policy-2021", "2027"),
            (averna["policy"], averna["policy_coverage"], averna["renewal_state"], averna["policy_id"],
                averna["ends_on"]));
    }

    [Fact]
    public void Score_that_is_not_known_is_empty_and_not_zero() =>
        Assert.Equal(("", "0.0", "100.0"), (Cell("funding"), Cell("funding_low"), Cell("funding_high")));

    [Fact]
    public void A_spreadsheets_byte_order_mark_and_line_ends_change_nothing() =>
        Assert.Empty(Read("\uFEFF" + Written.Replace("\n", "\r\n", StringComparison.Ordinal)).Problems);

    [Theory]
    [InlineData("a cell")]
    [InlineData("a row less")]
    [InlineData("a row more")]
    [InlineData("no rows")]
    [InlineData("rows in another order")]
    [InlineData("columns in another order")]
    [InlineData("another checksum")]
    [InlineData("a column's name")]
    [InlineData("a column twice")]
    public void Edit_by_hand_is_noticed(string edit)
    {
        var lines = Written.TrimEnd('\n').Split('\n');
        string[] edited = edit switch
        {
            "a cell" => [lines[0], lines[1].Replace("100.0", "99.0", StringComparison.Ordinal), lines[2]],
            "a row less" => lines[..2],
            "a row more" => [.. lines, lines[2]],
            "no rows" => lines[..1],
            "rows in another order" => [lines[0], lines[2], lines[1]],
            "columns in another order" => [.. lines.Select(l => string.Join(
                ',', l.Split(',')[..4].Append(l.Split(',')[^2]).Concat(l.Split(',')[4..^2]).Append(l.Split(',')[^1])))],
            "another checksum" => [lines[0], lines[1][..^4] + "0000", lines[2]],
            "a column's name" =>
                [lines[0].Replace("funding_low", "money_low", StringComparison.Ordinal), .. lines[1..]],
            _ => [lines[0].Replace("policy_low", "policy", StringComparison.Ordinal), .. lines[1..]],
        };

        var (release, problems) = Read(string.Concat(edited.Select(l => l + "\n")));

        Assert.Null(release);
        Assert.Equal("edited-release", Assert.Single(problems).Code);
    }

    /// <summary>Whoever writes a file can write its checksum too.</summary>
    [Fact]
    public void Country_that_is_there_twice_is_noticed_though_the_checksum_matches()
    {
        string[] row = ["1", "2026-Q4", "2026-11-22", "XAA", "prochw", "1", "1", "1", "1", "open", "a", "2027"];

        var twice = Encoding.UTF8.GetString(ReleaseFile.Write(["policy"], [row, row]));

        Assert.Equal("edited-release", Assert.Single(Read(twice).Problems).Code);
    }

    [Fact]
    public void File_of_a_newer_version_is_not_misread_whatever_its_columns()
    {
        var (release, problems) = Read("version,country,verdict\n2,XAA,yes\n");

        Assert.Null(release);
        Assert.Equal(("newer-release", 2), (Assert.Single(problems).Code, problems[0].At.Line));
    }

    [Theory]
    [InlineData("data/releases/2026-q5.csv")]
    [InlineData("data/releases/notes.csv")]
    [InlineData("data/releases/2026-Q4.csv")]
    [InlineData("data/releases/2026-q4.CSV")]
    public void File_that_is_not_named_after_a_quarter_is_said_to_be(string file) =>
        Assert.Equal("bad-quarter", Assert.Single(Read(Written, file).Problems).Code);

    [Fact]
    public void Release_under_another_quarters_name_is_told_from_an_edited_one()
    {
        var problem = Assert.Single(Read(Written, "data/releases/2026-q3.csv").Problems);

        Assert.Equal(("bad-quarter", 2), (problem.Code, problem.At.Line));
        Assert.Contains("release of 2026-Q4", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_column_is_named() =>
        Assert.Contains("'ends_on'", Assert.Single(Read(
            Written.Replace("ends_on", "end", StringComparison.Ordinal)).Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void Country_no_longer_in_scope_is_a_warning_and_the_release_stands()
    {
        var smaller = SmallData.Load(
            SmallData.Changed("countries.csv", "lower middle income,yes", "lower middle income,no"));
        var problems = new List<Problem>();

        var release = ReleaseFile.Read(File, Encoding.UTF8.GetBytes(Written), smaller.Countries, Statuses, problems);

        Assert.Equal(2, release!.Rows.Count);
        Assert.Equal(("out-of-scope", Severity.Warning, 3),
            (Assert.Single(problems).Code, problems[0].Severity, problems[0].At.Line));
    }

    [Fact]
    public void What_was_published_of_a_country_that_came_later_is_what_is_known_of_that_day()
    {
        var release = Read(Written).Release! with { Rows = new Dictionary<string, ReleaseRow>() };

        Assert.Equal(Status.Won, History.Of(Data, SmallData.Day).Countries[0].StatusIn(release));
    }

    [Fact]
    public void Committed_releases_are_whole()
    {
        var problems = new List<Problem>();
        var data = Dataset.Load(Repository.Data, "data", problems)!;

        Assert.DoesNotContain(problems, p => p.At.File.StartsWith("data/releases/", StringComparison.Ordinal));
        Assert.Contains(data.Releases,
            r => r.Quarter == Quarter && r.AsOf == SmallData.Day && r.Headline == 12 && r.Rows.Count == 96);
    }

    private static string Cell(string column) => Read(Written).Release!.Rows["XAA"].Cells[column];

    private static (Release? Release, IReadOnlyList<Problem> Problems) Read(string text, string file = File)
    {
        var problems = new List<Problem>();
        return (ReleaseFile.Read(file, Encoding.UTF8.GetBytes(text), Data.Countries, Statuses, problems), problems);
    }
}
