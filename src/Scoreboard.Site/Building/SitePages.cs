using Microsoft.AspNetCore.Components;
using Scoreboard.Problems;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Articles;
using Scoreboard.Site.Pages.Articles;
using Scoreboard.Site.Pages.Changes;
using Scoreboard.Site.Pages.Countries;
using Scoreboard.Site.Pages.Downloads;
using Scoreboard.Site.Pages.Explore;
using Scoreboard.Site.Pages.Home;
using Scoreboard.Site.Pages.Levers;
using Scoreboard.Site.Pages.NotFound;
using Scoreboard.Site.Pages.Progress;
using Scoreboard.Site.Pages.Renewals;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Building;

/// <summary>One page to render.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="RenderAsync">Makes its model and its HTML.</param>
public sealed record SitePage(SiteAddress At, Func<PageRenderer, Task<byte[]>> RenderAsync);

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
        SiteModel site, SiteInputs inputs, Words words, SiteOptions options, LinkSources links, ICollection<Problem> problems)
    {
        List<SitePage> pages =
        [
            Page<HomePage>("", () => HomePageModel.Of(site, words)),
            Page<CountriesPage>("countries/", () => CountriesPageModel.Of(site, words)),
            Page<RenewalsPage>("renewals/", () => RenewalsPageModel.Of(site, words)),
            .. site.Scores.Countries.SelectMany(c => c.Windows.Where(w => w.Policy.EndsOn is not null)
                .Select(w => Page<WindowPage>(WindowRow.PathOf(w.Policy), () => WindowPageModel.Of(site, words, c, w)))),
            Page<ChangesPage>("changes/", () => ChangesPageModel.Of(site, words)),
            .. site.Changes.Select((log, at) => Page<QuarterPage>(QuarterPageModel.PathOf(log.Quarter), () => QuarterPageModel.Of(site, words, at))),
            .. site.HistoryYears.Select(year => Page<YearPage>(YearPageModel.PathOf(year), () => YearPageModel.Of(site, words, year))),
            Page<LeversPage>("levers/", () => LeversPageModel.Of(site, words)),
            .. site.Data.Levers.Select(l => Page<LeverPage>(LeverPageModel.PathOf(l), () => LeverPageModel.Of(site, words, l))),
            Page<ProgressPage>("progress/", () => ProgressPageModel.Of(site, words)),
            Page<DataPage>("data/", () => DataPageModel.Of(site, words)),
            .. site.Scores.Countries.Select(c => Page<CountryPage>($"countries/{c.Country.Slug}/", () => CountryPageModel.Of(site, words, c))),
            .. Articles(site, inputs, words, options, links, problems)
                .Select(a => Page<ArticlePage>(a.At.Path, () => ArticlePageModel.Of(site, words, a.At, a.Page))),
        ];
        if (site.HasChart)
        {
            pages.Add(Page<ExplorePage>(ExplorePageModel.Path, () => ExplorePageModel.Of(site, words)));
        }

        if (words.Language == Language.English)
        {
            pages.Add(Page<NotFoundPage>("404.html", () => NotFoundPageModel.Of(site, words)));
        }

        return pages;

        SitePage Page<T>(string path, Func<object> model) where T : IComponent =>
            new(new SiteAddress(words.Language, path), renderer => renderer.RenderAsync<T>(model()));
    }

    /// <summary>The pages written in Markdown, read.</summary>
    public static IReadOnlyList<(SiteAddress At, MarkdownPage Page)> Articles(
        SiteModel site, SiteInputs inputs, Words words, SiteOptions options, LinkSources links, ICollection<Problem> problems)
    {
        var values = MarkdownValues.Of(site, words);
        var pages = new List<(SiteAddress, MarkdownPage)>();
        foreach (var (article, file, text) in inputs.ArticlesIn(words.Language, options))
        {
            var at = new SiteAddress(words.Language, $"{article}/");
            var page = Markdown.Read(file, text, at, values, problems);
            foreach (var link in page.Links)
            {
                links.Add(at, link.Href, link.At);
            }

            pages.Add((at, page));
        }

        return pages;
    }
}
