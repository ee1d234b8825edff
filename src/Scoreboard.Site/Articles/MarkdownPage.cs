using Scoreboard.Site.Addresses;

namespace Scoreboard.Site.Articles;

/// <summary>
/// A page that maintainers or translators write in Markdown, such as <c>input/pages/en/methodology.md</c>.
/// </summary>
/// <param name="Title">
/// Plain text, for <c>title</c> and the page's only <c>h1</c>, which <paramref name="Html"/> leaves out.
/// </param>
/// <param name="Description">Plain text, for search engines and previews.</param>
/// <param name="Html">The body, from its first paragraph on; headings start at <c>h2</c>.</param>
/// <param name="Length">How many characters a reader sees in the body; 0 when there is nothing in it.</param>
/// <param name="Links">Every link into this site, for the link checker.</param>
public sealed record MarkdownPage(
    string Title, string Description, string Html, int Length, IReadOnlyList<PageLink> Links)
{
    /// <summary>In the order of the page.</summary>
    public IReadOnlyList<MarkdownHeading> Headings { get; init; } = [];
}

/// <summary>A heading within a page.</summary>
/// <param name="Id">The name of its place.</param>
/// <param name="Name">Plain text.</param>
public sealed record MarkdownHeading(string Id, string Name);
