using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Search;

/// <summary>
/// The sources as things to look for: one that a single country cites leads to that country's page, where it is beside
/// the facts taken from it; another leads to itself.
/// </summary>
internal static class SourceEntries
{
    public static IEnumerable<SearchEntry> Of(SiteModel site, Words words, SiteAddress at)
    {
        var phrases = new Phrases(site, words);
        var citing = Citing(site);
        // A look back knows of nothing that was written later.
        return site.Board.Data.Sources.Where(s => s.KnownBy <= site.Board.AsOf).Select(source =>
        {
            var (link, only) = (phrases.Link(source, ""), OnlyOne([.. citing[source.SourceId].Distinct()]));
            return new SearchEntry
            {
                Kind = SearchKind.Source,
                Title = source.Title,
                Detail = only is null ? link.Name : $"{link.Name} · {phrases.Name(only)}",
                Href = only is null ? source.Url : at.To(Routes.Country(only)),
            };
        });
    }

    private static Country? OnlyOne(IReadOnlyList<Country> countries) =>
        countries is [{ InScope: true } only] ? only : null;

    /// <summary>By the id of a source, the countries of the rows that name it.</summary>
    private static ILookup<string, Country> Citing(SiteModel site) => site.Board.Data.Assessments
        .Where(a => a.SourceId is not null).Select(a => (Source: a.SourceId!, a.Iso3))
        .Concat(site.Board.Data.Policies.SelectMany(p => p.SourceIds, (p, s) => (Source: s, p.Iso3)))
        .Concat(site.Board.Data.Cadres.SelectMany(c => c.SourceIds, (c, s) => (Source: s, c.Iso3)))
        .Where(use => site.Board.Data.CountryById.ContainsKey(use.Iso3))
        .ToLookup(use => use.Source, use => site.Board.Data.CountryById[use.Iso3], StringComparer.Ordinal);
}
