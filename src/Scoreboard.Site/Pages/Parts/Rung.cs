using Scoreboard.Csv;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>One status and the countries on it: a line of the legend, and of the table that says what the map says.</summary>
/// <param name="Status">The rung.</param>
/// <param name="Name">In words.</param>
/// <param name="Meaning">What puts a country there.</param>
/// <param name="Count">How many countries.</param>
/// <param name="Countries">By name, with the addresses of their pages.</param>
public sealed record Rung(
    Status Status, string Name, string Meaning, string Count, IReadOnlyList<(string Name, string Href)> Countries)
{
    /// <summary>Every status, the highest first.</summary>
    /// <param name="frame">Of the page.</param>
    /// <param name="statusOf">A country's own status, or what it was on another day.</param>
    public static IReadOnlyList<Rung> All(PageFrame frame, Func<CountryScore, Status> statusOf)
    {
        var countries = frame.Site.Scores.Countries.ToLookup(statusOf, c => c.Country);
        return
        [
            .. Enum.GetValues<Status>().OrderDescending().Select(status => new Rung(
                status, frame.Phrases.Name(status),
                frame.Words.OfData($"status.{Spelling.Of(status)}.meaning", frame.Site.Settings.StatusMeanings[Spelling.Of(status)]),
                frame.Words.Formats.Number(countries[status].Count()),
                [.. countries[status].OrderBy(frame.Phrases.SortName, StringComparer.Ordinal)
                    .Select(c => (frame.Phrases.Name(c), frame.To(Routes.Country(c))))])),
        ];
    }
}
