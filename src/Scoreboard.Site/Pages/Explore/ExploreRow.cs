using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Explore;

/// <summary>One country in the table.</summary>
public sealed record ExploreRow
{
    /// <summary>In the page's language.</summary>
    public required string Name { get; init; }

    /// <summary>Of its page.</summary>
    public required string Href { get; init; }

    /// <summary>In words.</summary>
    public required string Status { get; init; }

    /// <summary>In words.</summary>
    public required string Region { get; init; }

    /// <summary>In words.</summary>
    public required string Income { get; init; }

    /// <summary>In words, in the order of the measures.</summary>
    public required IReadOnlyList<string> Values { get; init; }

    public static ExploreRow Of(PageFrame frame, CountryScore score, IReadOnlyList<string> values) => new()
    {
        Name = frame.Phrases.Name(score.Country),
        Href = frame.To(Routes.Country(score.Country)),
        Status = frame.Phrases.Name(score.Status),
        Region = frame.Phrases.Region(score.Country),
        Income = frame.Phrases.IncomeGroup(score.Country),
        Values = values,
    };
}
