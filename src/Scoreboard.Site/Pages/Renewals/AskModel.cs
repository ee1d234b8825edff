using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Renewals;

/// <summary>One thing to ask for, on whose authority, and who has it already.</summary>
public sealed class AskModel
{
    /// <summary>Of the criterion.</summary>
    public required string Name { get; init; }

    /// <summary>What a yes means.</summary>
    public required string Meaning { get; init; }

    /// <summary>What the verdict is now, with its evidence.</summary>
    public required Finding Today { get; init; }

    /// <summary>What international norm setters say; the newest first.</summary>
    public required IReadOnlyList<Authority> Authorities { get; init; }

    /// <summary>Countries of the same region whose best cadre has it, the highest status first.</summary>
    public required IReadOnlyList<(string Name, string Href)> Neighbours { get; init; }

    public static AskModel Of(PageFrame frame, CountryScore score, Criterion criterion) => new()
    {
        Name = frame.Phrases.Name(criterion),
        Meaning = frame.Words.OfData($"criteria.{criterion.CriterionId}.yes", criterion.Meanings[Verdict.Yes]),
        Today = Finding.Of(frame, score, score.Best, criterion),
        Authorities =
        [
            .. frame.Site.Guidelines.Where(g => g.Criteria.Contains(criterion.CriterionId))
                .OrderByDescending(g => g.PublishedOn?.Last ?? DateOnly.MinValue)
                .ThenBy(g => g.GuidelineId, StringComparer.Ordinal)
                .Select(g => Authority.Of(frame, g)),
        ],
        Neighbours =
        [
            .. score.NeighboursWith(criterion, frame.Site.Scores)
                .Select(c => (frame.Phrases.Name(c.Country), frame.To(Routes.Country(c.Country)))),
        ],
    };
}
