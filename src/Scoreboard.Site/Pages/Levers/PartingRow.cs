using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Levers;

/// <summary>A criterion that a country's policy provides and its practice does not keep.</summary>
public sealed record PartingRow
{
    /// <summary>In the page's language.</summary>
    public required string Country { get; init; }

    /// <summary>Of its page.</summary>
    public required string Href { get; init; }

    /// <summary>Of the criterion.</summary>
    public required string Criterion { get; init; }

    /// <summary>On paper, then in practice.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>
    /// Of the best cadres, on one lever: the widest apart first, and what decides the status before other.
    /// </summary>
    public static IReadOnlyList<PartingRow> Of(PageFrame frame, Lever lever) =>
    [
        .. from country in frame.Board.Scores.Countries
           from evidence in country.Best.Evidence.Values
           where evidence.FallsShort && evidence.Criterion.LeverId == lever.LeverId
           orderby evidence.Shortfall descending, evidence.Criterion.IsRequired descending,
               evidence.Criterion.At.Line, country.Country.Iso3
           select Of(frame, country, evidence.Criterion),
    ];

    private static PartingRow Of(PageFrame frame, CountryScore score, Criterion criterion) => new()
    {
        Country = frame.Phrases.Name(score.Country),
        Href = frame.To(Routes.Country(score.Country)),
        Criterion = frame.Phrases.Name(criterion),
        Findings = Finding.AllOf(frame, score, score.Best, criterion),
    };
}
