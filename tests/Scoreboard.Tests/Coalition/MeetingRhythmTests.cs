namespace Scoreboard.Coalition;

public class MeetingRhythmTests
{
    private const string Columns = "met_on,agenda_sent_on,partners_present,partners_expected,speakers";

    [Fact]
    public void Means_are_of_the_meetings_of_a_year() =>
        Assert.Equal(new MeetingRhythm(2, 3.5, 0.875, (0.25 + (2 / 3.0)) / 2), On("2026-11-22"));

    [Fact]
    public void Meetings_to_come_and_those_of_more_than_a_year_ago_are_left_out()
    {
        Assert.Equal(1, On("2026-03-05").Meetings - 1);
        Assert.Equal(0, On("2025-09-03").Meetings);
    }

    [Fact]
    public void What_nobody_counted_is_not_known_rather_than_nothing()
    {
        var meetings = SmallData.Load(SmallData.Only(
            "coalition/meetings.csv", Columns, "2026-01-01,,,,", "2026-02-01,,2,4,", "2026-03-01,,0,0,0"))
            .Tables.Coalition.Meetings;

        Assert.Equal(new MeetingRhythm(3, null, 0.5, null), MeetingRhythm.On(SmallData.Day, meetings));
    }

    private static MeetingRhythm On(string day) =>
        MeetingRhythm.On(Sample.Day(day), SmallData.Load().Tables.Coalition.Meetings);
}
