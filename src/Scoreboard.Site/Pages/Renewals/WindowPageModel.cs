using Scoreboard.Progress;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Articles;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Coalition;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Parts.Citations;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Renewals;

/// <summary>
/// What the page of one renewal window says: what ends when, what to ask for, on what authority, with whose money.
/// </summary>
public sealed class WindowPageModel
{
    private const int LongTitle = 60;

    public required PageFrame Frame { get; init; }

    /// <summary>The window as the tables show it.</summary>
    public required WindowRow Row { get; init; }

    /// <summary>Kind and focus of the document, and its period.</summary>
    public required string Kind { get; init; }

    /// <summary>Its end in one sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>The country's verdict in one sentence.</summary>
    public required string Verdict { get; init; }

    /// <summary>How the priority is made; empty for a window that is not ranked.</summary>
    public required string Priority { get; init; }

    /// <summary>Each missing required criterion; for a country that is purple, each one to keep.</summary>
    public required IReadOnlyList<AskModel> Asks { get; init; }

    /// <summary>Whose money is told of.</summary>
    public required string MoneyIntro { get; init; }

    /// <summary>Heading of the money, which is folded, with how many rows of it there are.</summary>
    public string MoneySummary => Frame.Words.Format(
        "renewals.folded", ("title", Frame.Words["window.money.flows"]), ("count", Money.Count));

    /// <summary>Who pays for the workers there, and everywhere.</summary>
    public required IReadOnlyList<MoneyRow> Money { get; init; }

    /// <summary>What is known about the funding lever there.</summary>
    public required IReadOnlyList<CriterionRow> MoneyVerdicts { get; init; }

    /// <summary>Who is known to be at work on it; null where the data tells of no coalition.</summary>
    public required WhoIsOnItModel? Team { get; init; }

    /// <summary>The documents before and after it, the oldest first.</summary>
    public required IReadOnlyList<SuccessionRow> Succession { get; init; }

    /// <summary>Of the document.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Words to use about it.</summary>
    public required IReadOnlyList<TextToUse> Texts { get; init; }

    /// <summary>The country's calendar; null where it has none.</summary>
    public required string? CalendarPath { get; init; }

    /// <summary>How the page is cited.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Whether the document's title is a sentence, too much for a headline.</summary>
    public bool IsLongTitle => Row.Document.Length > LongTitle;

    public static WindowPageModel Of(
        SiteModel site, Words words, CountryScore score, RenewalWindow window, IReadOnlyList<TextToUse> texts)
    {
        var (data, policy) = (site.Board.Data, window.Policy);
        var recentYears = site.Board.Settings.Funding.RecentYears;
        var frame = FrameOf(site, words, score, policy);
        var ranked = site.Board.Ranking.FirstOrDefault(r => r.Window.Policy == policy);
        var row = ranked is null ? WindowRow.Of(frame, score, window) : WindowRow.Of(frame, ranked);
        return new()
        {
            Frame = frame,
            Row = row,
            Kind = frame.Phrases.KindAndFocus(policy) + " · " + frame.Phrases.Period(policy),
            Sentence = words.Format(
                TextKeys.SentenceOf(window.State), ("document", frame.Phrases.Title(policy)), ("end", row.End)),
            Verdict = VerdictSentence.Of(site, words, score),
            Priority = PriorityOf(words, row.Ranking),
            Asks = [.. AsksOf(site, score).Select(c => AskModel.Of(frame, score, c))],
            MoneyIntro = words.Format("window.money.intro", ("years", recentYears)),
            Money =
            [
                .. CountryFunding.Of(score.Country, site.Board.Funding, site.Board.AsOf, recentYears)
                    .Select(flow => MoneyRow.Of(frame, flow)),
            ],
            MoneyVerdicts =
            [
                .. data.Criteria.Where(c => c.LeverId == frame.Board.Settings.Funding.Lever)
                    .Select(c => CriterionRow.Of(frame, score, score.Best, c)),
            ],
            Team = WhoIsOnItModel.Of(frame, policy.Iso3, policy.PolicyId),
            Succession = SuccessionRow.LineOf(frame, score, policy),
            Evidence = Evidence.Of(frame, policy),
            Texts = texts,
            Citation = Citation.OfCountry(frame, frame.Title, score.Country.Iso3),
            CalendarPath = RenewalCalendar.PathOf(site, score.Country),
        };
    }

    private static PageFrame FrameOf(SiteModel site, Words words, CountryScore score, Policy policy)
    {
        var phrases = new Phrases(site, words);
        var (country, document) = (phrases.Name(score.Country), phrases.Title(policy));
        return new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Window(policy)),
            words.Format("window.title", ("country", country), ("document", document)),
            words.Format("window.description", ("country", country), ("document", document)));
    }

    /// <summary>What is missing; of a country that has everything, all of it, to be kept.</summary>
    private static IEnumerable<Criterion> AsksOf(SiteModel site, CountryScore score) => score.Status == Status.Won
        ? site.Board.Data.Criteria.Where(c => c.IsRequired)
        : score.Missing(site.Board.Data.Criteria);

    private static string PriorityOf(Words words, RankingFigures? ranking) => ranking is null ? "" : words.Format(
        "window.priority",
        ("priority", ranking.Priority), ("rank", ranking.Rank), ("range", ranking.Range),
        ("urgency", ranking.Urgency), ("gap", ranking.Gap), ("reach", ranking.Reach));
}
