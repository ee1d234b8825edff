using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Feeds;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>A feed that each language has of its own: its file, its head, and what its entries are called.</summary>
/// <param name="Frame">Of the page that shows the same; the page's title here is the feed's.</param>
/// <param name="Path">Of its file, from the site's root.</param>
/// <param name="Name">In ids, where it stays for good.</param>
public sealed record SiteFeed(PageFrame Frame, string Path, string Name)
{
    /// <summary>By who mints the ids, not by where the site is: a copy or a new address keeps them.</summary>
    private string Tag => $"tag:{Frame.Site.SiteSettings.IdAuthority}:{Frame.At.Language.Folder}{Name}";

    /// <param name="entry">What tells it from all others of the feed, for good.</param>
    public string IdOf(string entry) => $"{Tag}/{entry}";

    /// <param name="entries">The newest first.</param>
    public SiteFile File(IEnumerable<FeedEntry> entries)
    {
        var file = SiteAddress.FileIn(Frame.At.Language, Path);
        var head = new FeedHead
        {
            Id = Tag,
            Title = Frame.Title,
            Author = Frame.SiteTitle,
            Language = Frame.At.Language.Code,
            Self = new Uri(Frame.Site.BaseUrl, file),
            Page = Frame.CanonicalUrl,
            Updated = Frame.Board.AsOf,
        };
        return new SiteFile(file, Atom.Write(head, [.. entries]));
    }
}
