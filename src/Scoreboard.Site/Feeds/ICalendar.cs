using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Scoreboard.Site.Feeds;

/// <summary>Calendars to subscribe to, written by Ical.Net: the same entries give the same bytes.</summary>
public static class ICalendar
{
    private const int LineBytes = 75;

    private const string Daily = "P1D";

    private static readonly DateOnly SequenceStart = new(2020, 1, 1);

    /// <param name="product">What made it.</param>
    /// <param name="language">Of its words, such as <c>fr</c>.</param>
    /// <param name="name">Of the calendar.</param>
    /// <param name="entries">In order.</param>
    public static byte[] Write(
        string product, string language, string name, IEnumerable<CalendarEntry> entries)
    {
        var calendar = new Calendar
        {
            ProductId = $"-//{Carried(product)}//Renewals//{language.ToUpperInvariant()}",
            Scale = "GREGORIAN",
            Method = "PUBLISH",
        };
        calendar.AddProperty("X-WR-CALNAME", Carried(name));
        // How often to ask again: RFC 7986 says it the first way, Outlook and others read the second.
        CalendarProperty refresh = new("REFRESH-INTERVAL", Daily);
        refresh.AddParameter("VALUE", "DURATION");
        calendar.AddProperty(refresh);
        calendar.AddProperty("X-PUBLISHED-TTL", Daily);
        foreach (var entry in entries)
        {
            calendar.Events.Add(Event(entry));
        }

        return Encoding.UTF8.GetBytes(Folded(new CalendarSerializer().SerializeToString(calendar)!));
    }

    /// <summary>All that Ical.Net would otherwise take from the clock or make up is set.</summary>
    private static CalendarEvent Event(CalendarEntry entry)
    {
        var stamp = new CalDateTime(entry.Stamp, TimeOnly.MinValue, CalDateTime.UtcTzId);
        var item = new CalendarEvent
        {
            Uid = entry.Uid,
            DtStamp = stamp,
            LastModified = stamp,
            Sequence = Math.Max(0, entry.Stamp.DayNumber - SequenceStart.DayNumber),
            Start = new CalDateTime(entry.On),
            End = new CalDateTime(entry.On.AddDays(1)),
            Summary = Carried(entry.Summary),
            Description = Carried(entry.Description),
            Url = entry.Url,
            Transparency = TransparencyType.Transparent,
        };
        if (entry.IsCancelled)
        {
            item.Status = EventStatus.Cancelled;
            return item;
        }

        item.Alarms.Add(new Alarm
        {
            Action = AlarmAction.Display,
            Description = Carried(entry.Summary),
            Trigger = new Trigger(Duration.FromDays(-entry.AlarmDaysBefore)),
        });
        return item;
    }

    /// <summary>Control characters have no place in a calendar.</summary>
    private static string Carried(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").Where(c => !char.IsControl(c) || c is '\t' or '\n'));

    /// <summary>
    /// Folds after at most 75 bytes, never inside a character; Ical.Net cuts those of two UTF-16 units, such as 😀.
    /// </summary>
    private static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var line in text.Replace("\r\n ", "", StringComparison.Ordinal).TrimEnd().Split("\r\n"))
        {
            var bytes = 0;
            foreach (var rune in line.EnumerateRunes())
            {
                if (bytes + rune.Utf8SequenceLength > LineBytes)
                {
                    folded.Append("\r\n ");
                    bytes = 1;
                }

                folded.Append(rune.ToString());
                bytes += rune.Utf8SequenceLength;
            }

            folded.Append("\r\n");
        }

        return folded.ToString();
    }
}
