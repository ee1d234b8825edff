using System.IO.Compression;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Scoreboard.Site.Tests.Feeds;

namespace Scoreboard.Site.Tests.Pages.Search;

public sealed class SearchTests(RealSite site)
{
    private const int MostBytes = 60_000;

    private IReadOnlyList<JsonElement> Entries =>
        [.. Index.RootElement.GetProperty("entries").EnumerateArray()];

    private JsonDocument Index => JsonDocument.Parse(
        site.Page("search/index.js").TrimEnd(';', '\n')["self.scoreboardIndex=".Length..]);

    [Fact]
    public void The_index_is_small_enough_to_load_while_somebody_types()
    {
        using MemoryStream packed = new();
        using (BrotliStream brotli = new(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(site.Files["search/index.js"]);
        }

        Assert.InRange(packed.Length, 1, MostBytes);
    }

    [Fact]
    public void The_index_holds_what_the_page_lists()
    {
        var page = new HtmlParser().ParseDocument(site.Page("search/index.html"));

        Assert.Equal(
            page.QuerySelectorAll(".search-list a").Select(a => (a.TextContent, a.GetAttribute("href"))),
            Entries.Select(e => (e[1].GetString()!, e[3].GetString())));
    }

    [Fact]
    public void Every_country_document_cadre_criterion_and_source_is_there()
    {
        HashSet<string> inScope = [.. site.Data.Countries.Where(c => c.InScope).Select(c => c.Iso3)];
        var titles = Entries.ToLookup(e => e[0].GetInt32(), e => e[1].GetString()!);

        Assert.Equal(inScope.Count, titles[0].Count());
        Assert.Empty(site.Data.Criteria.Select(c => c.Name).Except(titles[2]));
        Assert.Equal(
            site.Scores.Countries.SelectMany(c => c.Documents).Select(d => d.Policy.Title)
                .Order(StringComparer.Ordinal),
            titles[3].Order(StringComparer.Ordinal));
        Assert.Equal(site.Data.Cadres.Count(c => inScope.Contains(c.Iso3)), titles[4].Count());
        Assert.Equal(site.Data.Sources.Where(s => s.KnownBy <= RealSite.Day).Select(s => s.Title), titles[5]);
    }

    [Fact]
    public void A_source_that_one_country_cites_leads_to_that_country() => Assert.Contains(
        Entries, e => e[0].GetInt32() == 5 && e[3].GetString() == "../countries/kenya/index.html");
}
