using Scoreboard.Tables;

namespace Scoreboard.Coalition;

/// <summary>How the coalition meets: means over the meetings of a year, each over those that counted it.</summary>
/// <param name="Meetings">How many were held in the year up to the day.</param>
/// <param name="AgendaLeadDays">Days from agenda to meeting; null where none is known.</param>
/// <param name="Attendance">0 to 1: of the partners expected, those that came; null where nobody counted.</param>
/// <param name="Speakers">0 to 1: of those present, those who spoke; null where nobody counted.</param>
public sealed record MeetingRhythm(int Meetings, double? AgendaLeadDays, double? Attendance, double? Speakers)
{
    /// <param name="day">The last one looked at.</param>
    /// <param name="meetings">Of any time.</param>
    public static MeetingRhythm On(DateOnly day, IEnumerable<Meeting> meetings)
    {
        var held = meetings.Where(m => m.MetOn <= day && m.MetOn > day.AddYears(-1)).ToList();
        return new MeetingRhythm(
            held.Count,
            held.Average(m => (double?)(m.MetOn.DayNumber - m.AgendaSentOn?.DayNumber)),
            held.Average(m => Share(m.PartnersPresent, m.PartnersExpected)),
            held.Average(m => Share(m.Speakers, m.PartnersPresent)));
    }

    private static double? Share(int? part, int? whole) => whole > 0 ? (double?)part / whole : null;
}
