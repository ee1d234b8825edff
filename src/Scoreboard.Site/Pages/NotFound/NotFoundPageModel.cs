using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.NotFound;

/// <summary>The page a host shows for an address that does not exist, at whatever depth that is.</summary>
/// <param name="Frame">Of the page.</param>
/// <param name="BasePath">The site's root on its host, which the page's relative links are seen from.</param>
public sealed record NotFoundPageModel(PageFrame Frame, string BasePath)
{
    public static NotFoundPageModel Of(SiteModel site, Words words) => new(
        new PageFrame(site, words, new SiteAddress(words.Language, Routes.NotFound), words["notfound.title"],
            words["notfound.text"]),
        site.BaseUrl.AbsolutePath);
}
