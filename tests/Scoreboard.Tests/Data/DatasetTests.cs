using System.Text;
using Scoreboard.Problems;
using Scoreboard.Scoring;
using Scoreboard.Settings;
using Scoreboard.Tables;

namespace Scoreboard.Data;

public class DatasetTests
{
    [Fact]
    public void Committed_data_has_no_errors()
    {
        var problems = new List<Problem>();

        var data = Dataset.Load(Repository.Data, "data", problems);

        Assert.DoesNotContain(problems, p => p.Severity == Severity.Error);
        Assert.NotNull(data);
    }

    [Fact]
    public void First_data_is_the_set_its_notes_describe()
    {
        var data = Dataset.Load(Repository.FirstData, "data", [])!;

        Assert.Equal(
            (96, 249, 135, 960, 798),
            (data.Countries.Count(c => c.InScope), data.Policies.Count, data.Cadres.Count, data.Assessments.Count,
                data.Sources.Count));
    }

    [Theory]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("\uFEFF", "\r\n")]
    public void Files_as_a_spreadsheet_saves_them_are_fine(string mark, string newLine)
    {
        var files = DataTables.Shapes.Select(s => s.FileName).Append(SettingsFile.FileName).Select(file =>
            (file, Encoding.UTF8.GetBytes(
                mark + SmallData.Text(file).Replace("\n", newLine, StringComparison.Ordinal))));

        var (data, problems) = SmallData.TryLoad(files);

        Assert.Empty(problems);
        Assert.Equal(SmallData.Load().Assessments.ToList(), data!.Assessments);
        Assert.Equal(SmallData.Load().Sources.ToList(), data.Sources);
    }

    [Fact]
    public void Line_breaks_and_quotation_marks_inside_a_quoted_cell_are_fine()
    {
        var data = SmallData.Load(SmallData.Changed(
            "assessments.csv", "The plan names the role.", "\"The plan says:\r\n\"\"a role\"\", and\nno more.\""));

        Assert.Equal("The plan says:\r\n\"a role\", and\nno more.", data.Assessments[3].Note);
        Assert.Equal([2, 3, 4, 5, 8], data.Assessments.Select(a => a.At.Line));
    }

    [Fact]
    public void Columns_may_stand_in_any_order()
    {
        var (data, problems) = SmallData.TryLoad([("levers.csv",
            "weight,name,lever_id,question\n2,Policy,policy,Is it?\n1,Funding,funding,Is it?\n"u8.ToArray())]);

        Assert.Empty(problems);
        Assert.Equal([("policy", 2.0), ("funding", 1.0)], data!.Levers.Select(l => (l.LeverId, l.Weight)));
    }

    [Fact]
    public void Twenty_and_more_mistakes_are_all_reported_in_one_run_in_the_order_of_files_and_lines()
    {
        var (data, problems) = SmallData.TryLoad(
        [
            SmallData.With("assessments.csv", "iso3,cadre_id,policy_id,criterion,verdict,effective_on,note,source_id",
                "XBB,xbb-volunteer,,costed,Yes,,A note.,xbb-plan-2024",
                "XBB,xbb-volunteer,,accredited,no,2025-02-29,A note.,xbb-plan-2024",
                "XBB,xbb-volunteer,,accredited,no,2022,A note.,xbb-plan-2042",
                "XBB,xbb-volunteer,,accredited,no,2021,A note.,",
                "XBB,xbb-volunteer,,accredited,no,2020,,xbb-plan-2024",
                "XBB,xbb-volunteer,,in_force,no,,A note.,xbb-plan-2024",
                "XBB,xbb-volunter,,costed,no,,A note.,xbb-plan-2024",
                "XBB,xbb-volunteer,xaa-chw-policy-2021,costed,no,2018,A note.,xbb-plan-2024",
                "XBB,xbb-volunteer,,paid,no,,A note.,xbb-plan-2024",
                "XBB,xbb-volunteer,,costed,no,2019,=1+1,xbb-plan-2024"),
            WithShortRow("xee-chw,XBB", SmallData.With(
                "cadres.csv", "cadre_id,iso3,name", "xbb-volunteer,XBB,Twice", "xcc chw,XCC,Spaced",
                "xdd-chw,XDD,Nowhere")),
            SmallData.Changed("countries.csv", "XBB,XB,belmora,Belmora,,,,,South Asia", "XBB,XA,belmora,Belmora,,,,,"),
            SmallData.Changed("criteria.csv", "costed,funding", "costed,founding"),
            SmallData.Changed("funding.csv", "2024,2026-06", "2024,2023"),
            SmallData.Changed("guidelines.csv", "guideline_id,title", "guideline_id,tittle"),
            ("indicator_values.csv", []),
            SmallData.Changed("indicators.csv", "2030,1000", "2030,many"),
            SmallData.Changed("policies.csv", "superseded,,global", "superseded,xaa-chw-policy-2021,global"),
            SmallData.Changed("scoreboard.json", "\"window_months\": 18", "\"window_months\": \"eighteen\""),
            SmallData.Changed("sources.csv", "http://example.org/belmora/plan", "ftp://example.org/belmora/plan"),
        ]);

        Assert.Null(data);
        Assert.Equal(
            [
                "assessments.csv:7 unknown-value", "assessments.csv:8 not-a-date", "assessments.csv:9 unknown-source",
                "assessments.csv:10 missing-source", "assessments.csv:11 missing-value",
                "assessments.csv:12 computed-criterion",
                "assessments.csv:13 unknown-cadre", "assessments.csv:14 wrong-country",
                "assessments.csv:15 unknown-criterion", "assessments.csv:16 formula-cell",
                "cadres.csv:4 duplicate-key", "cadres.csv:5 bad-id", "cadres.csv:6 unknown-country",
                "cadres.csv:7 ragged-row",
                "countries.csv:3 duplicate-key", "countries.csv:3 missing-value", "criteria.csv:5 unknown-lever",
                "funding.csv:2 end-before-start", "guidelines.csv:1 unknown-header",
                "indicator_values.csv:1 empty-file",
                "indicators.csv:2 not-a-number", "policies.csv:2 succession-loop", "policies.csv:3 succession-loop",
                "scoreboard.json:20 bad-setting", "sources.csv:5 bad-link",
            ],
            problems.Where(p => p.Severity == Severity.Error)
                .Select(p => $"{p.At.File["data/".Length..]}:{p.At.Line} {p.Code}"));
    }

    [Fact]
    public void Warning_alone_does_not_keep_the_data_from_being_loaded()
    {
        var (data, problems) = SmallData.TryLoad(
            [SmallData.With("cadres.csv", "cadre_id,iso3,name", "xaa-early,XAA,Early")]);

        Assert.Equal(
            (ProblemCode.UnsortedRow, Severity.Warning), Assert.Single(problems.Select(p => (p.Code, p.Severity))));
        Assert.Equal(3, data!.Cadres.Count);
    }

    [Fact]
    public void Parts_with_cents_that_come_to_the_whole_are_fine()
    {
        var data = SmallData.Load(SmallData.With(
            "funding.csv", "funding_id,funder,recipient,amount_usd,what,part_of,source_id",
            "z-whole,A funder,global,0.3,All,,global-review-2024",
            "z-part-1,A funder,global,0.1,Part,z-whole,global-review-2024",
            "z-part-2,A funder,global,0.2,Part,z-whole,global-review-2024"));

        Assert.Equal(5, data.Funding.Count);
    }

    [Theory]
    [InlineData("2015", "2015-03", true)]
    [InlineData("2015-02", "2015-03", false)]
    public void Successor_that_may_start_later_than_what_it_supersedes_is_fine(
        string starts, string before, bool isFine)
    {
        var policies = SmallData.Text("policies.csv")
            .Replace("2021-02-28,2021,2027,", $",{starts},2027,", StringComparison.Ordinal)
            .Replace("2015-03,2015,2020,", $",{before},2020,", StringComparison.Ordinal);

        var (_, problems) = SmallData.TryLoad([("policies.csv", Encoding.UTF8.GetBytes(policies))]);

        Assert.Equal(isFine ? [] : [ProblemCode.EarlySuccessor], problems.Select(p => p.Code));
    }

    [Fact]
    public void Indicators_of_the_coalition_and_of_the_field_may_share_a_name_and_not_the_unit()
    {
        var data = SmallData.Load(SmallData.With(
            "indicators.csv", "indicator_id,scope,lever,name,unit,source_id",
            "field-members,field,movement,Members of the coalition,associations,global-review-2024"));

        Assert.Equal(3, data.Indicators.Count);
    }

    [Theory]
    [InlineData(17, false)]
    [InlineData(18, false)]
    [InlineData(19, true)]
    public void Window_that_comes_next_is_longer_than_the_open_one(int nextMonths, bool isFine)
    {
        var (data, problems) = SmallData.TryLoad(
            [SmallData.Changed("scoreboard.json", "\"next_months\": 36", $"\"next_months\": {nextMonths}")]);

        Assert.Equal(isFine, data is not null);
        Assert.Equal(isFine ? [] : [ProblemCode.BadSetting], problems.Select(p => p.Code));
    }

    [Fact]
    public void Folder_without_a_file_has_a_problem_for_each()
    {
        var problems = new List<Problem>();

        Assert.Null(Dataset.Load(Path.Combine(Repository.Root, "no-such-folder"), "data", problems));

        Assert.Equal(DataTables.Shapes.Count - CoalitionTables.Shapes.Count + 1, problems.Count);
        Assert.All(problems, p => Assert.Equal(ProblemCode.MissingFile, p.Code));
    }

    [Fact]
    public void Folder_may_do_without_the_tables_of_a_coalition()
    {
        var data = SmallData.LoadWithoutCoalition();

        Assert.False(data.Tables.Coalition.AreKept);
        Assert.Empty(data.Tables.Coalition.Partners);
        Assert.Null(Board.Of(data, SmallData.Day).Coalition);
        Assert.Empty(Board.Of(data, SmallData.Day).Unattended);
    }

    private static (string File, byte[] Content) WithShortRow(string row, (string File, byte[] Content) table) =>
        (table.File, [.. table.Content, .. Encoding.UTF8.GetBytes(row + "\n")]);
}
