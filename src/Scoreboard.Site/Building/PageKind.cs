using Scoreboard.Site.Addresses;
using Scoreboard.Site.Articles;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Search;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Building;

/// <summary>One page to render.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="RenderAsync">Makes its model and its HTML.</param>
public sealed record SitePage(SiteAddress At, Func<PageRenderer, Task<byte[]>> RenderAsync)
{
    /// <summary>Whether nobody should look for it, such as a page that only leads on to another.</summary>
    public bool IsUnlisted { get; init; }
}

/// <summary>What the pages of one language are made from.</summary>
/// <param name="Site">What they speak of.</param>
/// <param name="Words">Of the language.</param>
/// <param name="Articles">The pages written in Markdown, read.</param>
/// <param name="Texts">The words to use.</param>
public sealed record Edition(
    SiteModel Site, Words Words, IReadOnlyList<(SiteAddress At, MarkdownPage Page)> Articles, TextsToUse Texts)
{
    private readonly Lazy<IReadOnlyList<SearchEntry>> _findable =
        new(() => SearchEntries.Of(Site, Words, Articles, Texts));

    /// <summary>What can be looked for, made once: the page of the search and its script's file both hold it.</summary>
    public IReadOnlyList<SearchEntry> Findable => _findable.Value;
}

/// <summary>A kind of page.</summary>
/// <param name="Path">From the site's root; a star stands for what differs from page to page.</param>
/// <param name="Section">
/// The text that names its entry in the navigation; the first kind of a section is what the entry leads to. Null where
/// it belongs to none.
/// </param>
/// <param name="PagesIn">All pages of the kind.</param>
public sealed record PageKind(string Path, string? Section, Func<Edition, IEnumerable<SitePage>> PagesIn)
{
    /// <summary>
    /// Name of its file in <c>input/pages</c>, without the ending; null for a page that nobody writes.
    /// </summary>
    public string? Article { get; init; }

    /// <summary>Whether a page is of this kind.</summary>
    /// <param name="path">From the site's root.</param>
    public bool Has(string path) => Path.Split('*') is [var start, var end]
        ? path.Length > start.Length + end.Length
            && path.StartsWith(start, StringComparison.Ordinal) && path.EndsWith(end, StringComparison.Ordinal)
            && !path[start.Length..^end.Length].Contains('/')
        : path == Path;
}
