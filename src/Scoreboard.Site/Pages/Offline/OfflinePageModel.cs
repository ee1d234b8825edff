using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Offline;

/// <summary>
/// How the site is read without a network; and what is shown there instead of a page that was never seen.
/// </summary>
/// <param name="Frame">Of the page.</param>
public sealed record OfflinePageModel(PageFrame Frame)
{
    /// <summary>Said while the site is kept; the script fills in the numbers.</summary>
    public string Done => Frame.Words.Format("offline.done", ("done", "{done}"), ("total", "{total}"));

    /// <summary>Of the button; the script fills in how large the site is.</summary>
    public string Keep => Frame.Words.Format("offline.keep", ("size", "{size}"));

    /// <summary>Said when all is kept, with its day.</summary>
    public string Kept => Frame.Words.Format("offline.kept", ("date", Frame.AsOf));

    public static OfflinePageModel Of(SiteModel site, Words words) => new(new PageFrame(
        site, words, new SiteAddress(words.Language, Routes.Offline), words["offline.title"],
        words["offline.description"]));
}
