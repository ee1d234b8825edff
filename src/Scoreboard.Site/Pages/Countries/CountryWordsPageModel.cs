using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Articles;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Countries;

/// <summary>All words to use about one country.</summary>
/// <param name="Frame">Of the page.</param>
/// <param name="Country">In the page's language.</param>
/// <param name="CountryHref">Of its page.</param>
/// <param name="Texts">At least one.</param>
public sealed record CountryWordsPageModel(
    PageFrame Frame, string Country, string CountryHref, IReadOnlyList<TextToUse> Texts)
{
    public static CountryWordsPageModel Of(
        SiteModel site, Words words, CountryScore score, IReadOnlyList<TextToUse> texts)
    {
        var country = new Phrases(site, words).Name(score.Country);
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.WordsOf(score.Country)),
            words.Format("words.page.title", ("country", country)),
            words.Format("words.page.description", ("country", country)));
        return new CountryWordsPageModel(frame, country, frame.To(Routes.Country(score.Country)), texts);
    }
}
