using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Moved;

/// <summary>What stands at an address that was handed out and given up: the way to where its page is now.</summary>
public sealed class MovedPageModel
{
    public required PageFrame Frame { get; init; }

    /// <summary>What the page is about that is there now.</summary>
    public required string Name { get; init; }

    /// <summary>Of that page.</summary>
    public required string Href { get; init; }

    /// <summary>Its address where the site is published.</summary>
    public required Uri CanonicalUrl { get; init; }

    /// <param name="site">Whose page it is.</param>
    /// <param name="words">Of its language.</param>
    /// <param name="from">The address given up, from the site's root.</param>
    /// <param name="to">The address it leads on to.</param>
    /// <param name="name">What the page there is about.</param>
    public static MovedPageModel Of(SiteModel site, Words words, string from, string to, string name)
    {
        var at = new SiteAddress(words.Language, from);
        return new()
        {
            Frame = new PageFrame(
                site, words, at, words.Format("moved.title", ("name", name)), words["moved.text"]),
            Name = name,
            Href = at.To(to),
            CanonicalUrl = new SiteAddress(words.Language, to).Canonical(site.BaseUrl),
        };
    }
}
