using Scoreboard.Progress;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Progress;

/// <summary>One criterion on paper and in practice.</summary>
public sealed record PracticeRow
{
    /// <summary>Of the criterion.</summary>
    public required string Criterion { get; init; }

    /// <summary>In how many countries policy provides it at least in part and practice is known.</summary>
    public required string Tested { get; init; }

    /// <summary>How many of them keep what policy says.</summary>
    public required string Kept { get; init; }

    /// <summary>Those that fall short of it, with their pages.</summary>
    public required IReadOnlyList<(string Name, string Href)> FallingShort { get; init; }

    /// <summary>Those where it is seen in full, though no policy that was found provides it in full.</summary>
    public required IReadOnlyList<(string Name, string Href)> WithoutPolicy { get; init; }

    public static IReadOnlyList<PracticeRow> All(PageFrame frame) =>
    [
        .. PracticeStanding.Of(frame.Board.Scores, frame.Board.Data.Criteria).Criteria.Select(c => Of(frame, c)),
    ];

    private static PracticeRow Of(PageFrame frame, CriterionPractice practice) => new()
    {
        Criterion = frame.Phrases.Name(practice.Criterion),
        Tested = frame.Words.Formats.Number(practice.Tested.Count),
        Kept = frame.Words.Formats.Number(practice.Tested.Count - practice.FallingShort.Count),
        FallingShort = Links(frame, practice.FallingShort),
        WithoutPolicy = Links(frame, practice.WithoutPolicy),
    };

    private static IReadOnlyList<(string Name, string Href)> Links(
        PageFrame frame, IReadOnlyList<CountryScore> countries) =>
    [
        .. countries.OrderBy(c => frame.Phrases.SortName(c.Country), StringComparer.Ordinal)
            .Select(c => (frame.Phrases.Name(c.Country), frame.To(Routes.Country(c.Country)))),
    ];
}
