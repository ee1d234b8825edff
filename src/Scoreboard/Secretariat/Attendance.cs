using Scoreboard.Csv;
using Scoreboard.Problems;

namespace Scoreboard.Secretariat;

/// <summary>
/// One row of <c>attendance.csv</c>, which the secretariat keeps to itself: one partner expected at one meeting.
/// </summary>
public sealed record Attendance
{
    /// <summary>The day of the meeting.</summary>
    public required DateOnly MetOn { get; init; }

    /// <summary>Who was expected: an id of <c>data/coalition/partners.csv</c>.</summary>
    public required string PartnerId { get; init; }

    /// <summary>Whether it came.</summary>
    public required bool Attended { get; init; }

    /// <summary>Whether it spoke.</summary>
    public required bool Spoke { get; init; }

    /// <summary>Its row.</summary>
    public required Location At { get; init; }

    public static TableShape Shape { get; } = new()
    {
        FileName = "attendance.csv",
        About = "Whether a partner that was expected at a meeting came, and spoke.",
        Key = ["met_on", "partner_id"],
        SortedBy = [],
        Columns = RowReader.ColumnsOf(Read),
    };

    public static Attendance Read(RowReader row) => new()
    {
        MetOn = row.Day("met_on", "the day of the meeting: `2026-03-31`"),
        PartnerId = row.Id("partner_id", "who was expected: an id of `coalition/partners.csv`"),
        Attended = row.YesNo("attended", "`yes` or `no`"),
        Spoke = row.YesNo("spoke", "`yes` or `no`"),
        At = row.At,
    };
}
