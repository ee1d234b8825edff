using Scoreboard.Progress;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Changes;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Cards;

/// <summary>What the cards of one language say: of the home page, each country, window, lever and quarter.</summary>
public sealed class CardTexts
{
    private readonly SiteModel _site;
    private readonly Words _words;
    private readonly PageFrame _frame;
    private readonly string _day;

    private CardTexts(SiteModel site, Words words)
    {
        (_site, _words) = (site, words);
        _frame = new PageFrame(site, words, new SiteAddress(words.Language, Routes.Home), "", "");
        // Not the day of the site, which would have every card drawn anew each day.
        _day = words.Format("card.checked", ("date", _frame.Phrases.Date(
            UpdateDays.Of(site.Board.Data, site.Board.Releases, site.Board.AsOf).LastChecked)));
    }

    public static IEnumerable<Card> Of(SiteModel site, Words words)
    {
        CardTexts of = new(site, words);
        return
        [
            of.Home(),
            .. site.Board.Scores.Countries.Select(of.Country),
            .. site.Board.Scores.Countries.SelectMany(
                c => c.Windows.Where(w => w.Policy.EndsOn is not null).Select(w => of.Window(c, w))),
            .. site.Board.Data.Levers.Select(of.Lever),
            .. site.Board.Changes.Select(log => of.Make(
                Routes.Quarter(log.Quarter), of._frame.Phrases.Name(log),
                QuarterPageModel.DifferenceOf(of._frame, log))),
        ];
    }

    private Card Home() => Make(
        Routes.Home,
        $"{_words.Formats.Number(_site.Board.Scores.Headline)} {_words.Format(
            "home.of", ("total", _site.Board.Scores.Countries.Count))}",
        _words.Format("home.description",
            ("count", _site.Board.Scores.Headline), ("total", _site.Board.Scores.Countries.Count)));

    private Card Country(CountryScore score) => Make(
        Routes.Country(score.Country), _frame.Phrases.Name(score.Country),
        VerdictSentence.Of(_site, _words, score), score);

    private Card Window(CountryScore score, RenewalWindow window) => Make(
        Routes.Window(window.Policy), _frame.Phrases.Name(score.Country),
        _words.Format("card.window",
            ("sentence", _frame.Phrases.Renewal(window)),
            ("asks", _frame.Phrases.Asks(score))),
        score);

    private Card Lever(Lever lever) => Make(
        Routes.Lever(lever), _words.Format("lever.title", ("lever", _frame.Phrases.Name(lever))),
        _words.Format("lever.description",
            ("lever", _frame.Phrases.Name(lever)), ("total", _site.Board.Scores.Countries.Count)));

    private Card Make(string path, string title, string sentence, CountryScore? score = null) => new()
    {
        Path = path,
        Title = title,
        Status = score?.Status,
        StatusName = score is null ? "" : _frame.Phrases.StatusOf(score),
        Sentence = sentence,
        Iso3 = score?.Country.Iso3,
        Day = _day,
        SiteTitle = _frame.SiteTitle,
        IsRightToLeft = _words.Language.IsRightToLeft,
    };
}
