using Scoreboard.Coalition;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>How many commitments there are in a country, by standing.</summary>
/// <param name="Country">By name.</param>
/// <param name="Href">Who is known to be at work there.</param>
/// <param name="Counts">In words, in the order of the standings; empty for none.</param>
public sealed record StandingCount(string Country, string Href, IReadOnlyList<string> Counts)
{
    /// <param name="frame">Of the page.</param>
    /// <param name="commitments">Of any country.</param>
    /// <returns>Every country in scope that has any, by name.</returns>
    public static IReadOnlyList<StandingCount> All(PageFrame frame, IReadOnlyList<CommitmentOnDay> commitments)
    {
        var byCountry = commitments.SelectMany(c => c.Commitment.Countries.Select(iso3 => (iso3, c.Standing)))
            .ToLookup(pair => pair.iso3, pair => pair.Standing);
        return
        [
            .. frame.Board.Scores.Countries.Select(c => c.Country).Where(c => byCountry.Contains(c.Iso3))
                .OrderBy(frame.Phrases.SortName, StringComparer.Ordinal)
                .Select(country => new StandingCount(
                    frame.Phrases.Name(country), frame.To(Addresses.Routes.TeamOf(country)),
                    [
                        .. Enum.GetValues<CommitmentStanding>()
                            .Select(standing => byCountry[country.Iso3].Count(s => s == standing))
                            .Select(count => count > 0 ? frame.Words.Formats.Number(count) : ""),
                    ])),
        ];
    }
}
