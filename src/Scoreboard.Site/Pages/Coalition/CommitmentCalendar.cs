using Scoreboard.Coalition;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Feeds;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>The days on which commitments are due, to subscribe to.</summary>
public static class CommitmentCalendar
{
    private const int AlarmDaysBefore = 30;

    public static SiteFile File(SiteModel site, Words words, CoalitionBoard coalition)
    {
        var frame = new PageFrame(site, words, new SiteAddress(words.Language, Routes.Commitments), "", "");
        return new SiteFile(SiteAddress.FileIn(words.Language, Routes.CommitmentCalendar), ICalendar.Write(
            frame.SiteTitle, words.Language.Code, words["commitments.calendar.name"],
            coalition.Commitments.Where(c => c.Commitment.DueOn?.Last >= site.Board.PublishedSince)
                .OrderBy(c => c.Commitment.DueOn!.Value.Last)
                .ThenBy(c => c.Commitment.CommitmentId, StringComparer.Ordinal)
                .Select(c => Entry(frame, c))));
    }

    /// <summary>What was kept or given up before its day is cancelled, for those who took it over.</summary>
    private static CalendarEntry Entry(PageFrame frame, CommitmentOnDay onDay)
    {
        var (site, words, commitment) = (frame.Site, frame.Words, onDay.Commitment);
        var due = commitment.DueOn!.Value;
        var owners = CoalitionPhrases.Names(frame, commitment.Owners);
        var url = CommitmentFeed.AddressOf(frame, commitment);
        return new()
        {
            Uid = $"commitment-{commitment.CommitmentId}@{site.SiteSettings.IdAuthority.Split(',')[0]}",
            On = due.Last,
            Stamp = CommitmentFeed.CheckedOn(site, commitment),
            Summary = words.Format("commitments.calendar.summary", ("owners", owners), ("what", commitment.What)),
            Description = words.Format("commitments.calendar.text",
                ("date", frame.Phrases.Date(due)), ("standing", CoalitionPhrases.Standing(frame, onDay)))
                + '\n' + url.AbsoluteUri,
            Url = url,
            IsCancelled = onDay.Standing is CommitmentStanding.Kept or CommitmentStanding.Dropped,
            AlarmDaysBefore = AlarmDaysBefore,
        };
    }
}
