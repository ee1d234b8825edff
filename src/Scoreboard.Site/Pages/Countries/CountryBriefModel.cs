using Scoreboard.Scoring;
using Scoreboard.Site.Pages.Coalition;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Countries;

/// <summary>
/// What a country's page says on one sheet of paper: the same facts, with a number in place of each source and the
/// addresses in one list. Cadres and documents that would not fit are counted, and left to the page, as are further
/// sources of a document or a headcount.
/// </summary>
public sealed class CountryBriefModel
{
    private const int DocumentsShown = 10;

    // So many letters of what differs from country to country fill a sheet in large print, and in the usual one. A test
    // prints sheets in Chromium, the fullest among them, and counts the pages.
    private const int ShortLength = 3000;
    private const int UsualLength = 3600;

    /// <summary>The best one.</summary>
    public required CadreSection Cadre { get; init; }

    /// <summary>How many people are in that cadre, in words; null where none has been assessed.</summary>
    public required string? Headcount { get; init; }

    /// <summary>The first of where that can be checked.</summary>
    public required IReadOnlyList<SourceLink> HeadcountSources { get; init; }

    /// <summary>How many more are on the page; empty where none is.</summary>
    public required string OtherCadres { get; init; }

    /// <summary>The first of those on the timeline.</summary>
    public required IReadOnlyList<BriefDocument> Documents { get; init; }

    /// <summary>How many more are on the page; empty where none is.</summary>
    public required string OtherDocuments { get; init; }

    /// <summary>Who is known to be at work there, in one line; empty where the data tells of no coalition.</summary>
    public required string Team { get; init; }

    /// <summary>Each address once, in the order of the facts; the first has number 1.</summary>
    public required IReadOnlyList<BriefSource> Sources { get; init; }

    /// <summary>Heading of the sources, with how long ago they were last read; empty where there is none.</summary>
    public required string SourcesTitle { get; init; }

    /// <summary>How large it can be printed: <c>short</c>, <c>usual</c> or <c>long</c>.</summary>
    public string Size => Length switch { <= ShortLength => "short", <= UsualLength => "usual", _ => "long" };

    private int Length =>
        FindingsOf(Cadre).Sum(f => Says(f).Length + f.Since.Length + f.Evidence.Sources.Sum(s => s.Locator.Length))
        + Team.Length + Documents.Sum(d => d.Title.Length + d.Details.Sum(detail => detail.Length))
        + Sources.Sum(source => source.Link.Name.Length + source.Address.Length);

    public static CountryBriefModel Of(PageFrame frame, CountryScore score)
    {
        var best = CadreSection.Of(frame, score, score.Best);
        var headcount = score.Best.Cadre is { } cadre ? CadreRow.Of(frame, cadre) : null;
        IReadOnlyList<SourceLink> headcountSources = [.. headcount?.Evidence.Sources.Take(1) ?? []];
        List<BriefDocument> documents =
        [
            .. TimelineModel.InOrder(score).Take(DocumentsShown)
                .Select(d => BriefDocument.Of(frame, score, d.Policy, d.Force)),
        ];
        List<SourceLink> sources =
        [
            .. headcountSources,
            .. FindingsOf(best).SelectMany(finding => finding.Evidence.Sources),
            .. documents.SelectMany(document => document.Sources),
        ];
        return new CountryBriefModel
        {
            Cadre = best,
            Headcount = headcount?.Headcount,
            HeadcountSources = headcountSources,
            OtherCadres = score.Cadres.Count > 1 ? frame.Words.Count("brief.cadres", score.Cadres.Count - 1) : "",
            Documents = documents,
            OtherDocuments = score.Documents.Count > documents.Count
                ? frame.Words.Count("brief.documents", score.Documents.Count - documents.Count)
                : "",
            Team = WhoIsOnItModel.Of(frame, score.Country.Iso3)?.InALine ?? "",
            Sources = [.. sources.DistinctBy(link => link.Url).Select((link, i) => new BriefSource(i + 1, link))],
            SourcesTitle = sources.Count > 0
                ? frame.Words.Format("brief.sources", ("date", frame.Phrases.Date(sources.Min(link => link.CheckedOn))))
                : "",
        };
    }

    /// <summary>Why, on one sheet: in another language than the note's what the verdict means.</summary>
    public static string Says(Finding finding) => finding.Meaning.Length > 0 ? finding.Meaning : finding.Note.Text;

    public int NumberOf(SourceLink source) => Sources.First(s => s.Link.Url == source.Url).Number;

    private static IEnumerable<Finding> FindingsOf(CadreSection cadre) =>
        cadre.Levers.SelectMany(lever => lever.Rows).SelectMany(row => row.Findings);
}
