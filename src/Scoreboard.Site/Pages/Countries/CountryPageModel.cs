using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Articles;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Coalition;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Parts.Citations;
using Scoreboard.Site.Pages.Renewals;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Countries;

/// <summary>What one country's page says.</summary>
public sealed record CountryPageModel
{
    public required PageFrame Frame { get; init; }

    /// <summary>In the page's language.</summary>
    public required string Name { get; init; }

    /// <summary>Region and income group.</summary>
    public required string Place { get; init; }

    /// <summary>One sentence on the best cadre.</summary>
    public required string Verdict { get; init; }

    /// <summary>
    /// One sentence on the required criteria that rest on practice, for want of policy; empty where none does.
    /// </summary>
    public required string StandIn { get; init; }

    /// <summary>The rungs, and where the country stands.</summary>
    public required IReadOnlyList<LadderRung> Ladder { get; init; }

    /// <summary>What the best cadre is required to have, with what is known of it.</summary>
    public required IReadOnlyList<CriterionRow> Asked { get; init; }

    /// <summary>By when to act.</summary>
    public required NextWindowModel Next { get; init; }

    /// <summary>Where it lies.</summary>
    public required LocatorModel Locator { get; init; }

    /// <summary>When the sources were checked.</summary>
    public required SourcesChecked Checked { get; init; }

    /// <summary>What would turn the country purple, or what keeps it so; null where there is nothing to say.</summary>
    public required PurpleModel? Purple { get; init; }

    /// <summary>The assessed ones, the best first; one without a name where none is.</summary>
    public required IReadOnlyList<CadreSection> Cadres { get; init; }

    /// <summary>On a timeline.</summary>
    public required TimelineModel Documents { get; init; }

    /// <summary>Its status over time.</summary>
    public required StatusHistoryModel History { get; init; }

    /// <summary>All cadres, assessed or not.</summary>
    public required IReadOnlyList<CadreRow> Headcounts { get; init; }

    /// <summary>What holds only from a later day.</summary>
    public required IReadOnlyList<AnnouncedRow> Announced { get; init; }

    /// <summary>Who is known to be at work there; null where the data tells of no coalition.</summary>
    public required WhoIsOnItModel? Team { get; init; }

    /// <summary>The same on one sheet of paper.</summary>
    public required CountryBriefModel Brief { get; init; }

    /// <summary>The country's renewal dates as a calendar; null where there is none.</summary>
    public required string? CalendarPath { get; init; }

    /// <summary>Where to send what is missing or wrong.</summary>
    public required string CorrectionForm { get; init; }

    /// <summary>How the page is cited.</summary>
    public required Citation Citation { get; init; }

    /// <summary>The country in small, for pages of others.</summary>
    public required IReadOnlyList<EmbedOffer> Embeds { get; init; }

    /// <summary>What was published of the country last; null where nothing was.</summary>
    public required string? PublishedHref { get; init; }

    /// <summary>Of the page that sets it beside its neighbours.</summary>
    public required string CompareHref { get; init; }

    /// <summary>Words to use about it.</summary>
    public IReadOnlyList<TextToUse> Texts { get; init; } = [];

    /// <summary>The page that has all of them in full.</summary>
    public string WordsHref => Frame.To($"{Frame.At.Path}words/");

    public static CountryPageModel Of(SiteModel site, Words words, CountryScore score)
    {
        var (country, verdict) = (score.Country, VerdictSentence.Of(site, words, score));
        var name = new Phrases(site, words).Name(country);
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Country(country)), name,
            words.Format("country.description", ("country", name), ("verdict", verdict)), "country.js");
        IReadOnlyList<CadreScore> cadres = score.Cadres.Count > 0 ? score.Cadres : [score.Best];
        IReadOnlyList<CadreSection> sections = [.. cadres.Select(c => CadreSection.Of(frame, score, c))];
        var documents = TimelineModel.Of(frame, score);
        IReadOnlyList<CadreRow> headcounts =
            [.. site.Board.Data.CadresOf[country.Iso3].Select(c => CadreRow.Of(frame, c))];
        return new()
        {
            Frame = frame,
            Name = name,
            Place = $"{frame.Phrases.Region(country)} / {frame.Phrases.IncomeGroup(country)}",
            Verdict = verdict,
            StandIn = StandInSentence(frame, score),
            Ladder = LadderRung.All(frame, score),
            Asked = [.. sections[0].Rows.Where(row => row.IsRequired)],
            Next = NextWindowModel.Of(frame, score),
            Purple = PurpleModel.Of(frame, score),
            Locator = LocatorModel.Of(frame, score),
            Checked = SourcesChecked.Of(frame, SourcesOf(sections, documents, headcounts)),
            Cadres = sections,
            Documents = documents,
            History = StatusHistoryModel.Of(frame, country),
            Headcounts = headcounts,
            Announced = AnnouncedRow.Of(frame, country),
            Team = WhoIsOnItModel.Of(frame, country.Iso3),
            Brief = CountryBriefModel.Of(frame, score),
            CalendarPath = RenewalCalendar.PathOf(site, country),
            Citation = Citation.OfCountry(frame, name, country.Iso3),
            Embeds = [EmbedOffer.Of(frame, Routes.EmbedCountry(country.Slug), name, height: 480)],
            PublishedHref = site.Board.Releases.LastOrDefault(r => r.Rows.ContainsKey(country.Iso3)) is { } release
                ? frame.To($"{Routes.Release(release.Quarter)}#{country.Iso3}") : null,
            CompareHref = frame.To(Routes.Compare(country)),
            CorrectionForm = site.CorrectionForm(
                words.Format("country.correction.title", ("country", name)), ("country", name),
                ("page", frame.At.Canonical(site.BaseUrl).AbsoluteUri)),
        };
    }

    private static IEnumerable<SourceLink> SourcesOf(
        IEnumerable<CadreSection> cadres, TimelineModel documents, IEnumerable<CadreRow> headcounts) =>
        cadres.SelectMany(c => c.Rows).SelectMany(r => r.Findings).Select(f => f.Evidence)
            .Concat(documents.Rows.Select(d => d.Evidence)).Concat(headcounts.Select(h => h.Evidence))
            .SelectMany(e => e.Sources);

    private static string StandInSentence(PageFrame frame, CountryScore score)
    {
        var criteria = score.Best.KnownInPracticeAlone.Select(e => frame.Phrases.Name(e.Criterion)).ToList();
        return criteria.Count == 0
            ? ""
            : frame.Words.Format("country.standin", ("criteria", frame.Words.Formats.List(criteria)));
    }
}
