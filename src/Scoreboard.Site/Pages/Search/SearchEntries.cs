using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Articles;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Search;

/// <summary>Everything that can be looked for, in one language.</summary>
public sealed class SearchEntries
{
    private readonly SiteModel _site;
    private readonly Words _words;
    private readonly Phrases _phrases;
    private readonly SiteAddress _at;

    private SearchEntries(SiteModel site, Words words)
    {
        (_site, _words, _phrases) = (site, words, new Phrases(site, words));
        _at = new SiteAddress(words.Language, Routes.Search);
    }

    /// <param name="site">What the pages speak of.</param>
    /// <param name="words">Of the language.</param>
    /// <param name="articles">The pages written in Markdown.</param>
    /// <param name="texts">Words to use.</param>
    /// <returns>By kind; within one by name, or in the order of its table.</returns>
    public static IReadOnlyList<SearchEntry> Of(
        SiteModel site, Words words, IReadOnlyList<(SiteAddress At, MarkdownPage Page)> articles, TextsToUse texts)
    {
        SearchEntries of = new(site, words);
        var countries = site.Board.Scores.Countries
            .OrderBy(c => of._phrases.SortName(c.Country), StringComparer.Ordinal).ToList();
        return
        [
            .. countries.Select(of.Country),
            .. site.Navigation.Where(n => articles.All(a => a.At.Path != n.Path)).Select(of.Section),
            .. articles.SelectMany(a => of.Article(a.At, a.Page)),
            .. site.Board.Changes.Select(log => new SearchEntry
            {
                Kind = SearchKind.Text, Title = of._phrases.Name(log), Detail = words["nav.changes"],
                Href = of._at.To(Routes.Quarter(log.Quarter)),
            }),
            .. countries.Select(c => c.Country).Where(c => texts.On(Routes.WordsOf(c)).Count > 0)
                .Select(c => of.WordsAbout(c, texts.On(Routes.WordsOf(c)))),
            .. site.Board.Data.Levers.SelectMany(of.Lever),
            .. site.Board.Data.Indicators.Select(of.Indicator),
            .. countries.SelectMany(of.Documents),
            .. countries.SelectMany(of.Cadres),
            .. SourceEntries.Of(site, words, of._at),
        ];
    }

    private SearchEntry Country(CountryScore score) => new()
    {
        Kind = SearchKind.Country,
        Title = _phrases.Name(score.Country),
        Detail = _phrases.StatusOf(score),
        Href = _at.To(Routes.Country(score.Country)),
        Also = string.Join(' ', score.Country.Names.Values.Distinct()
            .Append(score.Country.Iso2).Append(score.Country.Iso3)),
    };

    private SearchEntry Section(NavigationEntry entry) => new()
    {
        Kind = SearchKind.Text,
        Title = _words[entry.Words],
        Href = _at.To(entry.Path),
    };

    private IEnumerable<SearchEntry> Article(SiteAddress at, MarkdownPage page) => page.Headings
        .Select(heading => new SearchEntry
        {
            Kind = SearchKind.Text,
            Title = heading.Name,
            Detail = page.Title,
            Href = $"{_at.To(at)}#{heading.Id}",
        })
        .Prepend(new()
        {
            Kind = SearchKind.Text,
            Title = page.Title,
            Href = _at.To(at),
            Also = page.Description,
        });

    private SearchEntry WordsAbout(Country country, IEnumerable<TextToUse> texts) => new()
    {
        Kind = SearchKind.Text,
        Title = _words["words.title"],
        Detail = _phrases.Name(country),
        Href = _at.To(Routes.WordsOf(country)),
        Also = string.Join(' ', texts.Select(t => t.Title)),
    };

    private IEnumerable<SearchEntry> Lever(Lever lever) => _site.Board.Data.Criteria
        .Where(c => c.LeverId == lever.LeverId)
        .Select(criterion => new SearchEntry
        {
            Kind = SearchKind.Criterion,
            Title = _phrases.Name(criterion),
            Detail = _phrases.Name(lever),
            Href = _at.To(Routes.Lever(lever)),
            Also = criterion.Question,
        })
        .Prepend(new()
        {
            Kind = SearchKind.Criterion,
            Title = _phrases.Name(lever),
            Detail = _words["nav.levers"],
            Href = _at.To(Routes.Lever(lever)),
        });

    private SearchEntry Indicator(Indicator indicator) => new()
    {
        Kind = SearchKind.Criterion,
        Title = _phrases.Name(indicator),
        Detail = _words["nav.progress"],
        Href = _at.To($"{Routes.Progress}#{indicator.IndicatorId}"),
    };

    private IEnumerable<SearchEntry> Documents(CountryScore score) => score.Documents
        .Select(d => d.Policy).Select(policy => new SearchEntry
        {
            Kind = SearchKind.Document,
            Title = _phrases.Title(policy),
            Detail = Of(score.Country, _phrases.Period(policy)),
            Href = _at.To(Routes.Document(score.Country, policy)),
            Also = _phrases.OtherTitle(policy),
        });

    private IEnumerable<SearchEntry> Cadres(CountryScore score) => _site.Board.Data.CadresOf[score.Country.Iso3]
        .Select(cadre => new SearchEntry
        {
            Kind = SearchKind.Cadre,
            Title = _phrases.Name(cadre),
            Detail = Of(score.Country, _phrases.OtherName(cadre)),
            Href = _at.To($"{Routes.Country(score.Country)}#cadres"),
        });

    private string Of(Country country, string what) =>
        what.Length == 0 ? _phrases.Name(country) : $"{_phrases.Name(country)} · {what}";
}
