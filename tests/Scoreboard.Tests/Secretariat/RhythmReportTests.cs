using Scoreboard.Problems;
using Scoreboard.Settings;

namespace Scoreboard.Secretariat;

public class RhythmReportTests
{
    private const string Header = "met_on,partner_id,attended,spoke\n";

    private static readonly CoalitionSettings Settings = SmallData.Load().Settings.Coalition!;

    [Fact]
    public void Who_missed_the_last_two_is_told_and_who_came_once_or_was_expected_once_is_not()
    {
        var report = On(
            """
            2026-09-01,averna-fund,yes,no
            2026-09-01,gov-xaa,no,no
            2026-10-01,averna-fund,no,no
            2026-10-01,gov-xaa,no,no
            2026-10-01,gov-xbb,no,no
            2026-11-01,averna-fund,no,no
            2026-11-01,gov-xaa,yes,no
            2026-11-01,hand-in-hand,no,no
            """);

        Assert.Equal(["averna-fund"], report.MissedInARow);
        Assert.Equal(
            (new DateOnly(2026, 11, 1), 3, 1, 0),
            (report.LastMeeting, report.Expected, report.Present, report.Speakers));
    }

    [Theory]
    [InlineData("2026-07-21", true)]
    [InlineData("2026-07-22", false)]
    public void A_talk_four_months_ago_is_too_long_ago_from_the_day_after(string heldOn, bool isTold)
    {
        var report = On("2026-11-01,gov-xaa,yes,yes\n", $"gov-xaa,{heldOn}\ngov-xaa,2025-01-01\n");

        Assert.Equal(isTold ? [("gov-xaa", Sample.Day(heldOn))] : [], report.WithoutATalk);
    }

    [Fact]
    public void Whom_nobody_ever_talked_to_comes_first()
    {
        var report = On("2026-11-01,gov-xaa,yes,yes\n2026-11-01,gov-xbb,no,no\n", "gov-xaa,2025-01-01\n");

        Assert.Equal([("gov-xbb", null), ("gov-xaa", Sample.Day("2025-01-01"))], report.WithoutATalk);
    }

    [Theory]
    [InlineData("gov-xaa,yes,yes;gov-xbb,yes,yes", 1.0, 0.0)]
    [InlineData("gov-xaa,yes,yes;gov-xbb,yes,no", 0.5, 0.5)]
    [InlineData("gov-xaa,yes,yes;gov-xbb,yes,no;averna-fund,yes,no;hand-in-hand,yes,no", 0.25, 0.75)]
    [InlineData("gov-xaa,yes,no;gov-xbb,no,no", 0.0, null)]
    public void Speaking_is_a_share_of_those_present_and_lopsided_where_few_do_it(
        string rows, double share, double? lopsided)
    {
        var report = On(string.Concat(rows.Split(';').Select(row => $"2026-11-01,{row}\n")));

        Assert.Equal((share, lopsided), (report.SpeakingShare, report.Lopsidedness));
    }

    [Fact]
    public void Meetings_and_talks_to_come_count_for_nothing()
    {
        var report = On("2026-12-01,gov-xaa,yes,yes\n", "gov-xaa,2026-12-01\n");

        Assert.Null(report.LastMeeting);
        Assert.Null(report.SpeakingShare);
        Assert.Equal([("gov-xaa", null)], report.WithoutATalk);
    }

    [Fact]
    public void Records_that_cannot_be_are_told_by_file_and_line()
    {
        var problems = new List<Problem>();

        Assert.Null(Read("2026-11-01,gov-xab,yes,yes\n2026-11-01,gov-xbb,no,yes\n", "", problems));

        Assert.Equal(
            [("attendance.csv", 2, "unknown-partner"), ("attendance.csv", 3, "wrong-state")],
            problems.Select(p => (p.At.File, p.At.Line, p.Code)));
    }

    private static RhythmReport On(string attendance, string talks = "")
    {
        var problems = new List<Problem>();
        var records = Read(attendance.ReplaceLineEndings("\n").TrimEnd() + "\n", talks, problems);
        Assert.Empty(problems);
        return RhythmReport.On(SmallData.Day, records!, Settings);
    }

    private static PrivateRecords? Read(string attendance, string talks, List<Problem> problems) =>
        PrivateRecords.Read(
            name => System.Text.Encoding.UTF8.GetBytes(
                name == "attendance.csv" ? Header + attendance : "partner_id,held_on\n" + talks),
            SmallData.Load().Tables.Coalition.Partners, problems);
}
