using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Building;
using Scoreboard.Site.Pages.Countries;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;


namespace Scoreboard.Site.Pages.Renewals;

/// <summary>What the page of one renewal window says: what ends when, what to ask for, on what authority, with whose money.</summary>
/// <param name="Frame">Of the page.</param>
/// <param name="Row">The window as the tables show it.</param>
/// <param name="Kind">Kind and focus of the document, and its period.</param>
/// <param name="Sentence">Its end in one sentence.</param>
/// <param name="Verdict">The country's verdict in one sentence.</param>
/// <param name="Priority">How the priority is made; empty for a window that is not ranked.</param>
/// <param name="Asks">Each missing required criterion; for a country that is purple, each one to keep.</param>
/// <param name="Money">Who pays for community health there, and everywhere.</param>
/// <param name="MoneyVerdicts">What is known about the funding lever there.</param>
/// <param name="History">The documents before and after it, the oldest first.</param>
/// <param name="Evidence">Of the document.</param>
/// <param name="ReadyText">Paragraphs to take to a meeting.</param>
/// <param name="CalendarHref">The country's calendar; null where it has none.</param>
public sealed record WindowPageModel(
    PageFrame Frame, WindowRow Row, string Kind, string Sentence, string Verdict, string Priority, IReadOnlyList<AskModel> Asks,
    IReadOnlyList<MoneyRow> Money, IReadOnlyList<CriterionRow> MoneyVerdicts, IReadOnlyList<HistoryRow> History,
    Evidence Evidence, IReadOnlyList<string> ReadyText, string? CalendarHref)
{
    private const int LongTitle = 60;

    /// <summary>Whether the document's title is a sentence, too much for a headline.</summary>
    public bool IsLongTitle => Row.Document.Length > LongTitle;

    public static WindowPageModel Of(SiteModel site, Words words, CountryScore score, RenewalWindow window)
    {
        var policy = window.Policy;
        var (data, country) = (site.Data, score.Country.NameIn(words.Language.Code));
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Window(policy)),
            words.Format("window.title", ("country", country), ("document", policy.Title)),
            words.Format("window.description", ("country", country), ("document", policy.Title)));
        var ranked = site.Ranking.FirstOrDefault(r => r.Window.Policy == policy);
        var row = ranked is null ? WindowRow.Of(frame, score, window) : WindowRow.Of(frame, ranked);
        var verdict = VerdictSentence.Of(site, words, score);
        var asks = data.Criteria.Where(c => c.IsRequired)
            .Where(c => score.Status == Status.Prochw || WindowRow.Missing(data, score).Contains(c))
            .Select(c => AskModel.Of(frame, score, c)).ToList();
        return new WindowPageModel(
            frame, row,
            frame.Phrases.KindAndFocus(policy) + " · " + frame.Phrases.Period(policy),
            words.Format(TextKeys.SentenceOf(window.State), ("document", policy.Title), ("end", row.End)), verdict,
            row.Ranking is { } ranking ? words.Format("window.priority",
                ("priority", ranking.Priority), ("rank", ranking.Rank), ("range", ranking.Range),
                ("urgency", ranking.Urgency), ("gap", ranking.Gap), ("reach", ranking.Reach)) : "",
            asks,
            [.. site.Funding.Where(f => f.Recipient == score.Country.Iso3 || (f.Recipient == FundingFlow.Global && IsRecent(f, site)))
                .OrderByDescending(f => f.Recipient == score.Country.Iso3)
                .ThenByDescending(f => f.PeriodEnd?.Last ?? f.PeriodStart?.Last ?? DateOnly.MinValue).ThenBy(f => f.FundingId, StringComparer.Ordinal)
                .Select(f => MoneyRow.Of(frame, f))],
            [.. data.Criteria.Where(c => c.LeverId == Lever.Funding).Select(c => CriterionRow.Of(frame, score, score.Best, c))],
            HistoryRow.Of(frame, score, policy),
            Evidence.Of(frame, policy),
            ReadyTextOf(frame, score, row, verdict, asks),
            RenewalCalendar.HasEvents(score) ? frame.To(Routes.CalendarOf(score.Country)) : null);
    }

    /// <summary>Whether money that is for no single country was still flowing a few years before a day.</summary>
    private static bool IsRecent(FundingFlow flow, SiteModel site) =>
        (flow.PeriodEnd ?? flow.PeriodStart)?.Last >= site.AsOf.AddYears(-site.Settings.Funding.RecentYears);

    private static List<string> ReadyTextOf(
        PageFrame frame, CountryScore score, WindowRow row, string verdict, List<AskModel> asks)
    {
        var words = frame.Words;
        List<string> text =
        [
            words.Format("ready.opening", ("country", row.Country), ("document", row.Document), ("end", row.End)),
            verdict,
            words.Format(score.Status == Status.Prochw ? "ready.defend" : "ready.ask", ("ask", row.Ask)),
        ];
        var authorities = asks.SelectMany(a => a.Authorities).DistinctBy(a => a.Title).Take(2).Select(a => a.Citation).ToList();
        if (authorities.Count > 0)
        {
            text.Add(words.Format("ready.authority", ("guidelines", words.Formats.List(authorities))));
        }

        var examples = asks.SelectMany(a => a.Neighbours).GroupBy(n => n.Name).Where(g => g.Count() == asks.Count).Select(g => g.Key).Take(4).ToList();
        if (examples.Count > 0)
        {
            text.Add(words.Count("ready.neighbours", examples.Count, ("countries", words.Formats.List(examples))));
        }

        if (score.Headcount is { } count)
        {
            text.Add(words.Format("ready.reach", ("count", count)));
        }

        text.Add(words.Format("ready.source", ("address", frame.At.Canonical(frame.Site.BaseUrl).AbsoluteUri), ("date", frame.Phrases.Date(frame.Site.AsOf))));
        return text;
    }
}

/// <summary>One thing to ask for, on whose authority, and who has it already.</summary>
/// <param name="Name">Of the criterion.</param>
/// <param name="Meaning">What a yes means.</param>
/// <param name="Today">What the verdict is now, with its evidence.</param>
/// <param name="Authorities">What international norm setters say; the newest first.</param>
/// <param name="Neighbours">Countries of the same region whose best cadre has it.</param>
public sealed record AskModel(
    string Name, string Meaning, CriterionRow Today, IReadOnlyList<Authority> Authorities, IReadOnlyList<(string Name, string Href)> Neighbours)
{
    public static AskModel Of(PageFrame frame, CountryScore score, Criterion criterion)
    {
        var data = frame.Site.Data;
        return new AskModel(
            frame.Phrases.Name(criterion), frame.Words.OfData($"criteria.{criterion.CriterionId}.yes", criterion.Meanings[Verdict.Yes]),
            CriterionRow.Of(frame, score, score.Best, criterion),
            [.. frame.Site.Guidelines.Where(g => g.Criteria.Contains(criterion.CriterionId))
                .OrderByDescending(g => g.PublishedOn?.Last ?? DateOnly.MinValue).ThenBy(g => g.GuidelineId, StringComparer.Ordinal)
                .Select(g => Authority.Of(frame, g))],
            [.. frame.Site.Scores.Countries
                .Where(c => c.Country.Region == score.Country.Region && c.Country != score.Country
                    && c.Best.Verdicts.GetValueOrDefault(criterion.CriterionId) == Verdict.Yes)
                .OrderByDescending(c => c.Status).ThenBy(c => c.Country.Iso3, StringComparer.Ordinal)
                .Select(c => (frame.Phrases.Name(c.Country), frame.To(Routes.Country(c.Country))))]);
    }
}

/// <summary>An international guideline that asks for a criterion.</summary>
/// <param name="Title">As published.</param>
/// <param name="Citation">Title, norm setter and date, to quote.</param>
/// <param name="Strength">How binding it is; may be empty.</param>
/// <param name="Source">Where it can be read.</param>
public sealed record Authority(string Title, string Citation, string Strength, SourceLink Source)
{
    public static Authority Of(PageFrame frame, Guideline guideline) => new(
        guideline.Title,
        frame.Words.Format("authority.citation", ("title", guideline.Title), ("setter", guideline.NormSetter),
            ("date", guideline.PublishedOn is { } date ? frame.Phrases.Date(date) : frame.Words["source.undated"])),
        guideline.Strength, frame.Phrases.Link(frame.Site.Data.SourceById[guideline.SourceId], ""));
}

/// <summary>Money for community health workers.</summary>
/// <param name="Funder">Who pays.</param>
/// <param name="Recipient">The country, or all.</param>
/// <param name="Amount">In US dollars, in words.</param>
/// <param name="Period">In words; may be empty.</param>
/// <param name="What">What it is for.</param>
/// <param name="Note">What to know about it; may be empty.</param>
/// <param name="Source">Where it can be checked.</param>
public sealed record MoneyRow(string Funder, string Recipient, string Amount, string Period, string What, string Note, SourceLink Source)
{
    public static MoneyRow Of(PageFrame frame, FundingFlow flow)
    {
        var (words, phrases) = (frame.Words, frame.Phrases);
        var period = (flow.PeriodStart, flow.PeriodEnd) switch
        {
            ({ } start, { } end) => words.Format("period.both", ("start", phrases.Date(start)), ("end", phrases.Date(end))),
            ({ } start, null) => phrases.Date(start),
            (null, { } end) => words.Format("period.until", ("end", phrases.Date(end))),
            _ => words["period.unknown"],
        };
        var country = frame.Site.Data.CountryById.GetValueOrDefault(flow.Recipient);
        return new MoneyRow(
            flow.Funder, country is null ? words["money.global"] : phrases.Name(country),
            words.Format("money.usd", ("amount", flow.AmountUsd)), period, flow.What, flow.Note,
            phrases.Link(frame.Site.Data.SourceById[flow.SourceId], ""));
    }
}

/// <summary>One document in the line of documents that supersede each other.</summary>
/// <param name="Title">In English, as the data has it.</param>
/// <param name="Href">Its place on the country's page.</param>
/// <param name="Period">From when until when.</param>
/// <param name="State">In force, ended, draft ... in words.</param>
/// <param name="IsThis">Whether it is the document the page is about.</param>
public sealed record HistoryRow(string Title, string Href, string Period, string State, bool IsThis)
{
    public static IReadOnlyList<HistoryRow> Of(PageFrame frame, CountryScore score, Policy policy)
    {
        // Of the documents known on the day: a predecessor may have come to be known only later.
        var line = new LinkedList<Policy>([policy]);
        while (score.Documents.FirstOrDefault(d => d.Policy.PolicyId == line.First!.Value.Supersedes).Policy is { } before)
        {
            line.AddFirst(before);
        }

        while (score.Documents.FirstOrDefault(d => d.Policy.Supersedes == line.Last!.Value.PolicyId).Policy is { } after)
        {
            line.AddLast(after);
        }

        return [.. line.Select(p => new HistoryRow(
            p.Title, frame.To(Routes.Document(score.Country, p)), frame.Phrases.Period(p),
            frame.Phrases.Name(score.Documents.First(d => d.Policy == p).Force), p == policy))];
    }
}
