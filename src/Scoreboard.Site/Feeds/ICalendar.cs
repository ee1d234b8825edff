using System.Globalization;
using System.Text;

namespace Scoreboard.Site.Feeds;

/// <summary>An all-day event.</summary>
/// <param name="Uid">Stays the same for good, so that importing again updates and never duplicates.</param>
/// <param name="On">Its day.</param>
/// <param name="Stamp">The day what it says was last checked; a later one replaces an earlier.</param>
/// <param name="Summary">One line.</param>
/// <param name="Description">May have several lines.</param>
/// <param name="Url">Where to read more.</param>
/// <param name="AlarmDaysBefore">When to remind.</param>
public sealed record CalendarEvent(
    string Uid, DateOnly On, DateOnly Stamp, string Summary, string Description, string Url, int AlarmDaysBefore);

/// <summary>Writes calendars as RFC 5545 asks for.</summary>
public static class ICalendar
{
    private const int LineBytes = 75;

    private static readonly DateOnly SequenceStart = new(2020, 1, 1);

    public static byte[] Write(string name, IEnumerable<CalendarEvent> events)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//proCHW Policy Scoreboard//Renewals//EN");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, "X-WR-CALNAME:" + Escape(name));
        foreach (var item in events)
        {
            Event(text, item);
        }

        Line(text, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Event(StringBuilder text, CalendarEvent item)
    {
        var stamp = item.Stamp.ToString("yyyyMMdd'T000000Z'", CultureInfo.InvariantCulture);
        Line(text, "BEGIN:VEVENT");
        Line(text, "UID:" + item.Uid);
        Line(text, "DTSTAMP:" + stamp);
        Line(text, "LAST-MODIFIED:" + stamp);
        Line(text, string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{Math.Max(0, item.Stamp.DayNumber - SequenceStart.DayNumber)}"));
        Line(text, "DTSTART;VALUE=DATE:" + Day(item.On));
        Line(text, "DTEND;VALUE=DATE:" + Day(item.On.AddDays(1)));
        Line(text, "SUMMARY:" + Escape(item.Summary));
        Line(text, "DESCRIPTION:" + Escape(item.Description));
        Line(text, "URL:" + item.Url);
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "BEGIN:VALARM");
        Line(text, "ACTION:DISPLAY");
        Line(text, "DESCRIPTION:" + Escape(item.Summary));
        Line(text, string.Create(CultureInfo.InvariantCulture, $"TRIGGER:-P{item.AlarmDaysBefore}D"));
        Line(text, "END:VALARM");
        Line(text, "END:VEVENT");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>Control characters have no place in a calendar; line breaks are written as <c>\n</c>.</summary>
    private static string Escape(string text) => string.Concat(text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n")
        .Where(c => !char.IsControl(c) || c == '\t'));

    /// <summary>Folds after at most 75 bytes, never inside a character; each further line starts with a space.</summary>
    private static void Line(StringBuilder text, string line)
    {
        var bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > LineBytes)
            {
                text.Append("\r\n ");
                bytes = 1;
            }

            text.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
