using Microsoft.AspNetCore.Components;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Articles;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Articles;

/// <summary>A page that maintainers write in Markdown, such as the methodology.</summary>
/// <param name="Frame">Of the page.</param>
/// <param name="Html">The rendered body, raw HTML left out of it when it was rendered.</param>
public sealed record ArticlePageModel(PageFrame Frame, MarkupString Html)
{
    /// <summary>Words to use about it.</summary>
    public IReadOnlyList<TextToUse> Texts { get; init; } = [];

    public static ArticlePageModel Of(SiteModel site, Words words, SiteAddress at, MarkdownPage page) =>
        new(new PageFrame(site, words, at, page.Title, page.Description), new MarkupString(page.Html));
}
