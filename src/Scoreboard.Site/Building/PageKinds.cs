using Microsoft.AspNetCore.Components;
using Scoreboard.Coalition;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Languages;
using Scoreboard.Site.Pages.Articles;
using Scoreboard.Site.Pages.Changes;
using Scoreboard.Site.Pages.Coalition;
using Scoreboard.Site.Pages.Compare;
using Scoreboard.Site.Pages.Countries;
using Scoreboard.Site.Pages.Downloads;
using Scoreboard.Site.Pages.Embeds;
using Scoreboard.Site.Pages.Explore;
using Scoreboard.Site.Pages.Home;
using Scoreboard.Site.Pages.Levers;
using Scoreboard.Site.Pages.Moved;
using Scoreboard.Site.Pages.NotFound;
using Scoreboard.Site.Pages.Offline;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Progress;
using Scoreboard.Site.Pages.Releases;
using Scoreboard.Site.Pages.Renewals;
using Scoreboard.Site.Pages.Search;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Building;

/// <summary>
/// Every kind of page: what is rendered, what the navigation holds and what the tests open. A new kind is a model, its
/// markup and a line here.
/// </summary>
public static class PageKinds
{
    private const string Any = "*";

    /// <summary>In the order of the navigation.</summary>
    public static IReadOnlyList<PageKind> All { get; } =
    [
        One<HomePage>(Routes.Home, "nav.map", HomePageModel.Of),
        new(Routes.Year(Any), "nav.map", edition => edition.Site.Board.HistoryYears.Select(
            year => Page<YearPage>(edition, Routes.Year(year), (site, words) => YearPageModel.Of(site, words, year)))),
        One<CountriesPage>(Routes.Countries, "nav.countries", CountriesPageModel.Of),
        new(Routes.Country(Any), "nav.countries", edition => edition.Site.Board.Scores.Countries
            .Select(score => Page<CountryPage>(
                edition, Routes.Country(score.Country), (site, words) =>
                    CountryPageModel.Of(
                        site, words, score) with { Texts = edition.Texts.On(Routes.WordsOf(score.Country)) }))
            .Concat(MovedCountries(edition, Routes.Country, _ => true))),
        new(Routes.WordsOf(Any), "nav.countries", edition => edition.Site.Board.Scores.Countries
            .Where(score => edition.Texts.On(Routes.WordsOf(score.Country)).Count > 0)
            .Select(score => Page<CountryWordsPage>(
                edition, Routes.WordsOf(score.Country), (site, words) =>
                    CountryWordsPageModel.Of(site, words, score, edition.Texts.On(Routes.WordsOf(score.Country)))))
            .Concat(MovedCountries(edition, Routes.WordsOf, slug => edition.Texts.On(Routes.WordsOf(slug)).Count > 0))),
        One<ComparedPage>(Routes.CompareChosen, "nav.countries", Compared.Of),
        new(Routes.Compare(Any), "nav.countries", edition => edition.Site.Board.Scores.Countries
            .Select(score => Page<ComparePage>(
                edition, Routes.Compare(score.Country), (site, words) => CompareModel.Of(site, words, score)))
            .Concat(MovedCountries(edition, Routes.Compare, _ => true))),
        new(Routes.CompareRegion(Any), "nav.countries", edition => Compared
            .RegionsOf(edition.Site.Board.Scores.Countries).Select(region => Page<CompareRegionPage>(
                edition, Routes.CompareRegion(Slug.Of(region.Key)),
                (site, words) => CompareRegionModel.Of(site, words, [.. region])))),
        One<RenewalsPage>(Routes.Renewals, "nav.renewals", RenewalsPageModel.Of),
        new(Routes.Window(Any), "nav.renewals", edition =>
            [.. OpenWindows(edition), .. ClosedWindows(edition), .. MovedWindows(edition)]),
        One<LeversPage>(Routes.Levers, "nav.levers", LeversPageModel.Of),
        new(Routes.Lever(Any), "nav.levers", edition => edition.Site.Board.Data.Levers.Select(lever => Page<LeverPage>(
            edition, Routes.Lever(lever), (site, words) =>
                LeverPageModel.Of(site, words, lever) with { Texts = edition.Texts.On(Routes.Lever(lever)) }))),
        One<ProgressPage>(Routes.Progress, "nav.progress", ProgressPageModel.Of),
        new(Routes.Coalition, "nav.coalition", edition =>
            from coalition in CoalitionOf(edition)
            from article in edition.Articles.Where(a => a.At.Path == Routes.Coalition)
            select Page<CoalitionPage>(edition, Routes.Coalition, (site, words) =>
                CoalitionPageModel.Of(site, words, coalition, article.Page)))
        {
            Article = Routes.Coalition.TrimEnd('/'),
        },
        OfCoalition<CommitmentsPage>(Routes.Commitments, CommitmentsPageModel.Of),
        OfCoalition<AlignmentPage>(Routes.Alignment, AlignmentPageModel.Of),
        OfCoalition<DecisionsPage>(Routes.Decisions, DecisionsPageModel.Of),
        One<ChangesPage>(Routes.Changes, "nav.changes", ChangesPageModel.Of),
        new(Routes.Quarter(Any), "nav.changes", edition => edition.Site.Board.Changes.Select(
            (log, at) => Page<QuarterPage>(edition, Routes.Quarter(log.Quarter), (site, words) =>
                QuarterPageModel.Of(site, words, at) with { Texts = edition.Texts.On(Routes.Quarter(log.Quarter)) }))),
        new(Routes.Release(Any), "nav.changes", edition => edition.Site.Board.Releases.Select(
            release => Page<ReleasePage>(
                edition, Routes.Release(release.Quarter), (site, words) => ReleasePageModel.Of(site, words, release)))),
        new(Routes.Explore, "nav.explore", edition => edition.Site.HasChart
            ? [Page<ExplorePage>(edition, Routes.Explore, ExplorePageModel.Of)]
            : []),
        One<DataPage>(Routes.Data, "nav.data", DataPageModel.Of),
        One<GapsPage>(Routes.Gaps, "nav.data", GapsPageModel.Of),
        One<ApiPage>(Routes.Api, "nav.data", ApiPageModel.Of),
        Article(Routes.Methodology, "nav.methodology"),
        Article(Routes.About, "nav.about"),
        Article(Routes.Contribute, "nav.contribute"),
        new(Routes.Search, null, edition => [Page<SearchPage>(
            edition, Routes.Search, (site, words) => SearchPageModel.Of(site, words, edition.Findable))]),
        new(Routes.EmbedMap, null, edition =>
            [Embed<EmbedHeadline>(edition, Routes.EmbedMap, EmbedHeadlineModel.WithMap)]),
        new(Routes.EmbedHeadline, null, edition =>
            [Embed<EmbedHeadline>(edition, Routes.EmbedHeadline, EmbedHeadlineModel.Headline)]),
        new(Routes.EmbedCountry(Any), null, EmbeddedCountries),
        new(Routes.Offline, null, edition => [Page<OfflinePage>(edition, Routes.Offline, OfflinePageModel.Of)]),
        // A host has one such page for all languages.
        new(Routes.NotFound, null, edition => edition.Words.Language == Language.English
            ? [Page<NotFoundPage>(edition, Routes.NotFound, NotFoundPageModel.Of)]
            : []),
    ];

    /// <summary>The sections of the site, and which pages are in each.</summary>
    public static IReadOnlyList<NavigationEntry> Navigation { get; } =
    [
        .. All.Where(k => k.Section is not null).GroupBy(k => k.Section!)
            .Select(kinds => new NavigationEntry(kinds.First().Path, kinds.Key, path => kinds.Any(k => k.Has(path)))
            {
                IsAside = kinds.Key
                    is "nav.explore" or "nav.data" or "nav.methodology" or "nav.about" or "nav.contribute",
            }),
    ];

    private static IEnumerable<SitePage> OpenWindows(Edition edition) =>
        from score in edition.Site.Board.Scores.Countries
        from window in score.Windows.Where(w => w.Policy.EndsOn is not null)
        let path = Routes.Window(window.Policy)
        select Page<WindowPage>(edition, path, (site, words) =>
            WindowPageModel.Of(site, words, score, window, edition.Texts.On(path)));

    private static IEnumerable<SitePage> ClosedWindows(Edition edition) => edition.Site.Board.Closed.Select(
        closed => Page<ClosedWindowPage>(edition, Routes.Window(closed.Policy), (site, words) =>
            ClosedWindowPageModel.Of(site, words, closed)));

    private static IEnumerable<SitePage> MovedWindows(Edition edition) =>
        from policy in edition.Site.WithWindowPage
        from former in policy.FormerIds
        select Moved(edition, Routes.Window(former), Routes.Window(policy),
            words => new Phrases(edition.Site, words).Title(policy));

    /// <param name="edition">Of the pages.</param>
    /// <param name="route">From a slug to the page.</param>
    /// <param name="hasPage">Whether the country of a slug has that page.</param>
    private static IEnumerable<SitePage> MovedCountries(
        Edition edition, Func<string, string> route, Predicate<string> hasPage) =>
        from score in edition.Site.Board.Scores.Countries.Where(c => hasPage(c.Country.Slug))
        from former in score.Country.FormerSlugs
        select Moved(edition, route(former), route(score.Country.Slug),
            words => new Phrases(edition.Site, words).Name(score.Country));

    /// <summary>
    /// What others frame is shown for as long as they do: at former addresses too, and of a country out of scope.
    /// </summary>
    private static IEnumerable<SitePage> EmbeddedCountries(Edition edition) =>
    [
        .. from score in edition.Site.Board.Scores.Countries
           from slug in score.Country.FormerSlugs.Append(score.Country.Slug)
           select Embed<EmbedCountry>(edition, Routes.EmbedCountry(slug), (site, words) =>
               EmbedCountryModel.Of(site, words, score, slug)),
        .. from iso3 in edition.Site.Board.Releases.SelectMany(r => r.Rows.Keys).Distinct()
           let country = edition.Site.Board.Data.CountryById.GetValueOrDefault(iso3)
           where country is { InScope: false }
           select Embed<EmbedCountry>(edition, Routes.EmbedCountry(country.Slug), (site, words) =>
               EmbedCountryModel.Gone(site, words, country)),
    ];

    private static SitePage Embed<TPage>(Edition edition, string path, Func<SiteModel, Words, object> model)
        where TPage : IComponent => Page<TPage>(edition, path, model) with { IsUnlisted = true };

    private static SitePage Moved(Edition edition, string from, string to, Func<Words, string> name) =>
        Page<MovedPage>(
            edition, from, (site, words) => MovedPageModel.Of(site, words, from, to, name(words))) with
        {
            IsUnlisted = true,
        };

    /// <summary>Those that there are only where the data tells of a coalition.</summary>
    private static PageKind OfCoalition<TPage>(string path, Func<SiteModel, Words, CoalitionBoard, object> model)
        where TPage : IComponent => new(path, "nav.coalition", edition => CoalitionOf(edition).Select(coalition =>
            Page<TPage>(edition, path, (site, words) => model(site, words, coalition))));

    private static IEnumerable<CoalitionBoard> CoalitionOf(Edition edition) =>
        edition.Site.Board.Coalition is { } coalition ? [coalition] : [];

    private static PageKind One<TPage>(string path, string section, Func<SiteModel, Words, object> model)
        where TPage : IComponent => new(path, section, edition => [Page<TPage>(edition, path, model)]);

    private static PageKind Article(string path, string section) => new(path, section, edition =>
        edition.Articles.Where(a => a.At.Path == path).Select(a => Page<ArticlePage>(
            edition, path, (site, words) =>
                ArticlePageModel.Of(site, words, a.At, a.Page) with { Texts = edition.Texts.On(path) })))
    {
        Article = path.TrimEnd('/'),
    };

    private static SitePage Page<TPage>(Edition edition, string path, Func<SiteModel, Words, object> model)
        where TPage : IComponent => new(
            new SiteAddress(edition.Words.Language, path),
            renderer => renderer.RenderAsync<TPage>(model(edition.Site, edition.Words)));
}
