using Scoreboard.Coalition;
using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Feeds;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>Commitments that were kept or missed, as a feed: what became known last comes first.</summary>
public static class CommitmentFeed
{
    private const int Entries = 50;

    public static SiteFile File(SiteModel site, Words words, CoalitionBoard coalition)
    {
        PageFrame frame = new(
            site, words, new SiteAddress(words.Language, Routes.Commitments), words["commitments.feed.title"], "");
        SiteFeed feed = new(frame, Routes.CommitmentFeed, "commitments");
        return feed.File(coalition.Commitments
            .Where(c => c.Standing is CommitmentStanding.Kept or CommitmentStanding.Missed)
            .Select(c => Entry(feed, c)).OrderByDescending(e => e.Updated)
            .ThenBy(e => e.Id, StringComparer.Ordinal).Take(Entries));
    }

    /// <summary>Its place among all, where the site is published.</summary>
    public static Uri AddressOf(PageFrame frame, Commitment commitment) => new(
        new SiteAddress(frame.Words.Language, Routes.Commitments).Canonical(frame.Site.BaseUrl),
        $"#{commitment.CommitmentId}");

    /// <summary>The newest day by then on which one of its texts was read.</summary>
    public static DateOnly CheckedOn(SiteModel site, Commitment commitment)
    {
        var newest = new[] { commitment.SourceId, commitment.DoneSourceId }.OfType<string>()
            .Max(id => site.Board.Data.SourceById[id].AccessedOn);
        return Days.Earlier(newest, site.Board.AsOf);
    }

    /// <summary>Never from before what it tells of.</summary>
    private static FeedEntry Entry(SiteFeed feed, CommitmentOnDay onDay)
    {
        var (frame, words, commitment) = (feed.Frame, feed.Frame.Words, onDay.Commitment);
        var known = CheckedOn(frame.Site, commitment);
        return new FeedEntry
        {
            Id = feed.IdOf($"{commitment.CommitmentId}/{Spelling.Of(onDay.Standing)}"),
            Updated = onDay.EndKnownBy > known ? onDay.EndKnownBy.Value : known,
            Title = words.Format("commitments.feed.entry",
                ("standing", CoalitionPhrases.Standing(frame, onDay)), ("what", commitment.What)),
            Summary = words.Format("commitments.feed.summary",
                ("owners", CoalitionPhrases.Names(frame, commitment.Owners)), ("note", commitment.Note)),
            Url = AddressOf(frame, commitment),
        };
    }
}
