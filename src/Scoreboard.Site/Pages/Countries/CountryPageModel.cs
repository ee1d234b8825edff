using Scoreboard.Csv;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Building;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Renewals;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Countries;

/// <summary>What one country's page says.</summary>
/// <param name="Frame">Of the page.</param>
/// <param name="Name">In the page's language.</param>
/// <param name="Place">Region and income group.</param>
/// <param name="Status">Of the country.</param>
/// <param name="StatusName">In words.</param>
/// <param name="Verdict">One sentence on the best cadre.</param>
/// <param name="Renewal">One sentence on the document that comes up next; empty where there is none.</param>
/// <param name="Purple">What would turn the country purple, or what keeps it so.</param>
/// <param name="Cadres">The assessed ones, the best first; one without a name where none is.</param>
/// <param name="Documents">On a timeline.</param>
/// <param name="History">Its status over time.</param>
/// <param name="Headcounts">All cadres, assessed or not.</param>
/// <param name="Brief">The same on one sheet of paper.</param>
/// <param name="CalendarHref">The country's renewal dates as a calendar; null where there is none.</param>
/// <param name="CorrectionForm">Where to send what is missing or wrong.</param>
public sealed record CountryPageModel(
    PageFrame Frame, string Name, string Place, Status Status, string StatusName, string Verdict, string Renewal,
    PurpleModel Purple, IReadOnlyList<CadreSection> Cadres, TimelineModel Documents, StatusHistoryModel History, IReadOnlyList<CadreRow> Headcounts,
    CountryBriefModel Brief, string? CalendarHref, string CorrectionForm)
{
    public static CountryPageModel Of(SiteModel site, Words words, CountryScore score)
    {
        var at = new SiteAddress(words.Language, Routes.Country(score.Country));
        var name = score.Country.NameIn(words.Language.Code);
        var verdict = VerdictSentence.Of(site, words, score);
        var frame = new PageFrame(
            site, words, at, name, words.Format("country.description", ("country", name), ("verdict", verdict)));
        IReadOnlyList<CadreSection> cadres =
            [.. (score.Cadres.Count > 0 ? score.Cadres : [score.Best]).Select(c => CadreSection.Of(frame, score, c))];
        var timeline = TimelineModel.Of(frame, score);
        IReadOnlyList<CadreRow> headcounts = [.. site.Data.CadresOf[score.Country.Iso3].Select(c => CadreRow.Of(frame, c))];
        return new CountryPageModel(
            frame, name, $"{frame.Phrases.Region(score.Country)} / {frame.Phrases.IncomeGroup(score.Country)}",
            score.Status, frame.Phrases.Name(score.Status), verdict, RenewalSentence(frame, score),
            PurpleModel.Of(frame, score),
            cadres, timeline, StatusHistoryModel.Of(frame, score.Country), headcounts,
            CountryBriefModel.Of(frame, score),
            RenewalCalendar.HasEvents(score) ? frame.To(Routes.CalendarOf(score.Country)) : null,
            site.CorrectionForm(words.Format("country.correction.title", ("country", name))));
    }

    private static string RenewalSentence(PageFrame frame, CountryScore score) => score.Renewal is { } window
        ? frame.Words.Format(TextKeys.SentenceOf(window.State),
            ("document", window.Policy.Title), ("end", frame.Phrases.End(window.Policy)))
        : "";
}

/// <summary>The verdict on a country in one sentence.</summary>
public static class VerdictSentence
{
    /// <summary>Says what the best cadre has of each required criterion: "The X is recognised, but is paid a stipend".</summary>
    public static string Of(SiteModel site, Words words, CountryScore score)
    {
        if (score.Best.Cadre is not { } cadre)
        {
            return words["country.verdict.none"];
        }

        var required = site.Data.Criteria.Where(c => c.IsRequired)
            .Select(c => (Verdict: score.Best.Verdicts.GetValueOrDefault(c.CriterionId), c.CriterionId)).ToList();
        if (required.All(r => r.Verdict == Tables.Verdict.Unknown))
        {
            return words.Format("country.verdict.unknown", ("cadre", cadre.Name));
        }

        var phrases = required.Select(r => words[$"phrase.{r.CriterionId}.{Spelling.Of(r.Verdict)}"]).ToList();
        var agree = required.Select(r => r.Verdict == Tables.Verdict.Yes).Distinct().Count() == 1;
        return words.Format(agree ? "country.verdict.and" : "country.verdict.but",
            ("cadre", cadre.Name), ("first", words.Formats.List([.. phrases.SkipLast(1)])), ("last", phrases[^1]));
    }
}

/// <summary>What would turn a country purple; for one that is, what to defend.</summary>
/// <param name="Title">A question or statement with the country's name.</param>
/// <param name="Asks">Each missing required criterion and what a yes means there; empty for a country that is purple.</param>
/// <param name="Occasion">The document in which it can happen.</param>
/// <param name="WindowHref">The page of that document's window; null where it has no end date.</param>
public sealed record PurpleModel(string Title, IReadOnlyList<(string Name, string Ask)> Asks, string Occasion, string? WindowHref)
{
    public static PurpleModel Of(PageFrame frame, CountryScore score)
    {
        var (words, phrases) = (frame.Words, frame.Phrases);
        var isPurple = score.Status == Tables.Status.Prochw;
        var occasion = score.Renewal is { Policy: var policy, State: var state }
            ? words.Format(isPurple ? "purple.occasion.defend" : state is RenewalState.Open or RenewalState.Overdue ? "purple.occasion.now" : "purple.occasion.later",
                ("document", policy.Title), ("end", phrases.End(policy)))
            : words["purple.occasion.none"];
        return new PurpleModel(
            words.Format(isPurple ? "purple.defend" : "purple.title", ("country", phrases.Name(score.Country))),
            [.. score.Missing(frame.Site.Data.Criteria).Select(c =>
                (phrases.Name(c), words.OfData($"criteria.{c.CriterionId}.yes", c.Meanings[Verdict.Yes])))],
            occasion, score.Renewal?.Policy is { EndsOn: not null } document ? frame.To(Routes.Window(document)) : null);
    }
}

/// <summary>One cadre in the table of cadres.</summary>
/// <param name="Name">In English, as the data has it.</param>
/// <param name="NameLocal">As the country calls it; may be empty.</param>
/// <param name="Headcount">With its year; "not known" without one.</param>
/// <param name="Note">May be empty.</param>
/// <param name="Evidence">What the row rests on.</param>
public sealed record CadreRow(
    string Name, string NameLocal, string Headcount, string Note, Evidence Evidence)
{
    public static CadreRow Of(PageFrame frame, Cadre cadre)
    {
        var words = frame.Words;
        var headcount = (cadre.Headcount, cadre.HeadcountYear) switch
        {
            ({ } count, { } year) => words.Format("cadre.headcount.year", ("count", count), ("year", words.Formats.Date(year))),
            ({ } count, null) => words.Format("cadre.headcount", ("count", count)),
            _ => words["cadre.headcount.unknown"],
        };
        return new CadreRow(
            cadre.Name, cadre.NameLocal, headcount, cadre.Note, Evidence.Of(frame, cadre));
    }
}
