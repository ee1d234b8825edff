using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>One status and the countries on it: a line of the legend, and of the table beside the map.</summary>
public sealed class Rung
{
    public required Status Status { get; init; }

    /// <summary>In words.</summary>
    public required string Name { get; init; }

    /// <summary>What puts a country there.</summary>
    public required string Meaning { get; init; }

    /// <summary>How many countries.</summary>
    public required string Count { get; init; }

    /// <summary>By name, with the addresses of their pages.</summary>
    public required IReadOnlyList<(string Name, string Href)> Countries { get; init; }

    /// <summary>Every status, the highest first.</summary>
    /// <param name="frame">Of the page.</param>
    /// <param name="statusOf">A country's own status, or what it was on another day.</param>
    public static IReadOnlyList<Rung> All(PageFrame frame, Func<CountryScore, Status> statusOf)
    {
        var countries = frame.Board.Scores.Countries.ToLookup(statusOf, c => c.Country);
        return [.. Enum.GetValues<Status>().OrderDescending().Select(s => Of(frame, s, [.. countries[s]]))];
    }

    private static Rung Of(PageFrame frame, Status status, IReadOnlyList<Country> countries)
    {
        var phrases = frame.Phrases;
        return new()
        {
            Status = status,
            Name = phrases.Name(status),
            Meaning = frame.Words.OfData(DataTexts.Meaning(status, frame.Board.Settings)),
            Count = frame.Words.Formats.Number(countries.Count),
            Countries =
            [
                .. countries.OrderBy(phrases.SortName, StringComparer.Ordinal)
                    .Select(c => (phrases.Name(c), frame.To(Routes.Country(c)))),
            ],
        };
    }
}
