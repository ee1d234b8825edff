using Scoreboard.Scoring;
using Scoreboard.Site.Pages.Parts;


namespace Scoreboard.Site.Pages.Countries;

/// <summary>
/// What a country's page says on one sheet of paper: the same facts, with a number in place of each source and the
/// addresses in one list. Cadres and documents that would not fit are counted, and left to the page, as are further
/// sources of a document or a headcount.
/// </summary>
/// <param name="Cadre">The best one.</param>
/// <param name="Headcount">Of that cadre; null where none has been assessed.</param>
/// <param name="OtherCadres">How many more are on the page; empty where none is.</param>
/// <param name="Documents">The first of those on the timeline.</param>
/// <param name="OtherDocuments">How many more are on the page; empty where none is.</param>
/// <param name="Sources">Each address once, in the order of the facts; the first has number 1.</param>
/// <param name="SourcesTitle">Heading of the sources, with how long ago they were last read.</param>
public sealed record CountryBriefModel(
    CadreSection Cadre, CadreRow? Headcount, string OtherCadres, IReadOnlyList<DocumentRow> Documents, string OtherDocuments,
    IReadOnlyList<BriefSource> Sources, string SourcesTitle)
{
    private const int DocumentsShown = 10;

    // So many letters fill a sheet in large print, and in the usual one.
    private const int ShortLength = 3000;
    private const int UsualLength = 3600;

    private readonly Dictionary<string, int> _numbers = Sources.ToDictionary(s => s.Link.Url, s => s.Number, StringComparer.Ordinal);

    public static CountryBriefModel Of(
        PageFrame frame, CountryScore score, IReadOnlyList<CadreSection> cadres, TimelineModel timeline)
    {
        var (best, documents) = (cadres[0], timeline.Rows.Take(DocumentsShown).Select(row => row with { Sources = First(row.Sources) }).ToList());
        var headcount = score.Best.Cadre is { } cadre && CadreRow.Of(frame, cadre) is var row ? row with { Sources = First(row.Sources) } : null;
        List<SourceLink> sources =
        [
            .. headcount?.Sources ?? [],
            .. best.Levers.SelectMany(lever => lever.Rows).SelectMany(row => row.Sources),
            .. documents.SelectMany(row => row.Sources),
        ];
        return new CountryBriefModel(
            best, headcount, More(frame, "brief.cadres", cadres.Count - 1),
            documents, More(frame, "brief.documents", timeline.Rows.Count - documents.Count),
            [.. sources.DistinctBy(link => link.Url).Select((link, i) => new BriefSource(i + 1, link))],
            sources.Count == 0 ? "" : frame.Words.Format("brief.sources", ("date", frame.Phrases.Date(sources.Min(link => link.CheckedOn)))));
    }

    /// <summary>How large it can be printed: <c>short</c>, <c>usual</c> or <c>long</c>.</summary>
    public string Size => Length switch { <= ShortLength => "short", <= UsualLength => "usual", _ => "long" };

    public int NumberOf(SourceLink source) => _numbers[source.Url];

    // The letters that differ from country to country
    private int Length =>
        Cadre.Levers.SelectMany(lever => lever.Rows).Sum(row => row.Note.Length + row.Since.Length + row.Sources.Sum(s => s.Locator.Length))
        + Documents.Sum(row => row.Title.Length + row.ShortKind.Length + row.Period.Length + row.State.Length + row.Renewal.Length)
        + Sources.Sum(source => source.Link.Name.Length + source.Address.Length);

    private static IReadOnlyList<SourceLink> First(IReadOnlyList<SourceLink> sources) => [.. sources.Take(1)];

    private static string More(PageFrame frame, string key, int count) => count == 0 ? "" : frame.Words.Count(key, count);
}

/// <summary>One entry of the list of sources.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Link">The source; where in it a fact stands is said beside the fact.</param>
public sealed record BriefSource(int Number, SourceLink Link)
{
    /// <summary>As it is typed from paper: without the scheme.</summary>
    public string Address => Link.Url[(Link.Url.IndexOf("//", StringComparison.Ordinal) + 2)..];
}
