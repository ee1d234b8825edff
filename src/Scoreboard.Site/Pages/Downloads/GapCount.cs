using Scoreboard.Progress;
using Scoreboard.Scoring;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Downloads;

/// <summary>How much is known of one criterion or region, and how many cells have which gap.</summary>
/// <param name="Name">Of the criterion or region.</param>
/// <param name="Known">The share of its cells that is known, in words.</param>
/// <param name="Counts">In the order of the kinds.</param>
public sealed record GapCount(string Name, string Known, IReadOnlyList<string> Counts)
{
    public static IReadOnlyList<GapCount> ByCriterion(PageFrame frame, IReadOnlyList<KnowledgeGap> gaps) =>
    [
        .. frame.Board.Data.Criteria.Where(c => c.TakenFrom == TakenFrom.Assessments).Select(c => Of(
            frame, frame.Phrases.Name(c), frame.Board.Scores.Countries, [c], gaps.Where(g => g.Criterion == c))),
    ];

    public static IReadOnlyList<GapCount> ByRegion(PageFrame frame, IReadOnlyList<KnowledgeGap> gaps) =>
    [
        .. CountryGroup.Regions(frame.Board.Scores.Countries.Select(c => c.Country)).Select(region => Of(
            frame, frame.Phrases.Name(region),
            frame.Board.Scores.Countries.Where(c => region.Holds(c.Country)), frame.Board.Data.Criteria,
            gaps.Where(g => region.Holds(g.Country.Country)))),
    ];

    private static GapCount Of(
        PageFrame frame, string name, IEnumerable<CountryScore> countries, IEnumerable<Criterion> criteria,
        IEnumerable<KnowledgeGap> gaps)
    {
        var kinds = gaps.ToLookup(g => g.Kind);
        return new GapCount(
            name,
            Knowledge.Of(countries, criteria).Share is { } share
                ? frame.Words.Formats.Percent(share) : frame.Words["score.none"],
            [.. Enum.GetValues<GapKind>().Select(k => frame.Words.Formats.Number(kinds[k].Count()))]);
    }
}
