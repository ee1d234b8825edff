using Scoreboard.Problems;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Articles;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Search;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Building;

/// <summary>Which pages the site has, in one language.</summary>
public static class SitePages
{
    /// <param name="site">What the pages speak of.</param>
    /// <param name="inputs">For the texts of the pages written in Markdown.</param>
    /// <param name="words">Of the language.</param>
    /// <param name="options">For the places that problems name.</param>
    /// <param name="links">Receives where links in Markdown were written.</param>
    /// <param name="problems">Receives what is wrong in Markdown.</param>
    public static IEnumerable<SitePage> Of(
        SiteModel site, SiteInputs inputs, Words words, SiteOptions options, LinkSources links,
        ICollection<Problem> problems)
    {
        var edition = new Edition(
            site, words, Articles(site, inputs, words, options, links, problems),
            TextsToUse.Of(site, words, inputs.WordsToUseIn(words.Language, options), problems));
        return PageKinds.All.SelectMany(kind => kind.PagesIn(edition)).Append(SearchIndexOf(edition));
    }

    /// <summary>No page, but a file that each language has of its own.</summary>
    private static SitePage SearchIndexOf(Edition edition) => new(
        new SiteAddress(edition.Words.Language, Routes.SearchIndex),
        _ => Task.FromResult(SearchIndex.Of(edition.Words, edition.Findable)))
    {
        IsUnlisted = true,
    };

    /// <summary>The pages written in Markdown, read.</summary>
    public static IReadOnlyList<(SiteAddress At, MarkdownPage Page)> Articles(
        SiteModel site, SiteInputs inputs, Words words, SiteOptions options, LinkSources links,
        ICollection<Problem> problems)
    {
        var values = ArticleValues.Of(site, words);
        var pages = new List<(SiteAddress, MarkdownPage)>();
        // A common agenda without a coalition in the data has no page.
        var made = inputs.ArticlesIn(words.Language, options)
            .Where(a => Routes.Article(a.Article) != Routes.Coalition || site.Board.Coalition is not null);
        foreach (var (article, file, text) in made)
        {
            var at = new SiteAddress(words.Language, Routes.Article(article));
            var page = MarkdownTemplate.Read(file, text, FrontMatterFields.OfPages, problems)
                .Fill(at, values, words, problems);
            foreach (var link in page.Links)
            {
                links.Add(at, link.Href, link.At);
            }

            pages.Add((at, page));
        }

        return pages;
    }
}
