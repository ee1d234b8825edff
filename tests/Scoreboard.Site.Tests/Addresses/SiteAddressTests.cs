using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Languages;

namespace Scoreboard.Site.Tests.Addresses;

public class SiteAddressTests
{
    private static readonly Language French = Language.Find("fr")!;

    [Theory]
    [InlineData("methodology/", "/countries/", "../countries/index.html")]
    [InlineData("methodology/", "/methodology/#scores", "../methodology/index.html#scores")]
    [InlineData("methodology/", "/", "../index.html")]
    [InlineData("countries/kenya/", "countries/", "../../countries/index.html")]
    [InlineData("", "/countries/", "countries/index.html")]
    [InlineData("", "", "index.html")]
    [InlineData("", "/countries/?status=nearly#list", "countries/index.html?status=nearly#list")]
    [InlineData("countries/kenya/", "/data/policies.csv", "../../data/policies.csv")]
    [InlineData("404.html", "/", "index.html")]
    [InlineData("countries/", "#list", "#list")]
    public void Links_are_relative_and_name_their_file(string page, string place, string link) =>
        Assert.Equal(link, new SiteAddress(Language.English, page).To(place));

    [Theory]
    [InlineData("/countries/", "../../fr/countries/index.html")]
    [InlineData("/", "../../fr/index.html")]
    [InlineData("/data/policies.csv", "../../data/policies.csv")]
    [InlineData("/assets/site.css", "../../assets/site.css")]
    public void Pages_stay_in_their_language_and_files_are_shared(string place, string link) =>
        Assert.Equal(link, new SiteAddress(French, "methodology/").To(place));

    [Fact]
    public void Another_language_is_one_link_away()
    {
        var page = new SiteAddress(Language.English, "countries/kenya/");
        Assert.Equal("../../fr/countries/kenya/index.html", page.To(page.In(French)));
        Assert.Equal("../../../countries/kenya/index.html", page.In(French).To(page));
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://example.org")]
    public void Canonical_addresses_have_no_index_file(string baseUrl)
    {
        var page = new SiteAddress(French, "countries/kenya/");
        Assert.Equal("https://example.org/fr/countries/kenya/", page.Canonical(new Uri(baseUrl)).AbsoluteUri);
        Assert.Equal("fr/countries/kenya/index.html", page.OutputPath);
    }

    [Theory]
    [InlineData("/countries/")]
    [InlineData("../outside/")]
    [InlineData("countries/../../outside/")]
    [InlineData("countries//")]
    [InlineData(@"countries\kenya/")]
    public void A_page_cannot_stand_outside_the_site(string path) =>
        Assert.Throws<ArgumentException>(() => new SiteAddress(Language.English, path));

    [Fact]
    public void A_place_that_is_neither_page_nor_file_is_our_mistake() =>
        Assert.Throws<ArgumentException>(() => new SiteAddress(Language.English, "").To("/countries"));
}
