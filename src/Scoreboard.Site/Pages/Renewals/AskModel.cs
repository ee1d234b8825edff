using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
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

    /// <summary>Those authorities in one line, for paper.</summary>
    public required string Authority { get; init; }

    /// <summary>Heading of the authorities, which are folded, with how many there are.</summary>
    public required string AuthorityTitle { get; init; }

    /// <summary>Countries of the same region whose best cadre has it, the highest status first.</summary>
    public required IReadOnlyList<(string Name, string Href)> Neighbours { get; init; }

    public static AskModel Of(PageFrame frame, CountryScore score, Criterion criterion)
    {
        var (words, authorities) = (frame.Words, AuthoritiesOf(frame, criterion));
        return new()
        {
            Name = frame.Phrases.Name(criterion),
            Meaning = words.OfData(DataTexts.Meaning(criterion, Verdict.Yes)),
            Today = Finding.Of(frame, score, score.Best, criterion),
            Authorities = authorities,
            Authority = words.Formats.List([.. authorities.Select(a => a.Citation)]),
            AuthorityTitle = words.Format(
                "renewals.folded", ("title", words["window.authority"]), ("count", authorities.Count)),
            Neighbours =
            [
                .. score.NeighboursWith(criterion, frame.Board.Scores)
                    .Select(c => (frame.Phrases.Name(c.Country), frame.To(Routes.Country(c.Country)))),
            ],
        };
    }

    private static IReadOnlyList<Authority> AuthoritiesOf(PageFrame frame, Criterion criterion) =>
    [
        .. frame.Board.Guidelines.Where(g => g.Criteria.Contains(criterion.CriterionId))
            .OrderByDescending(g => g.PublishedOn?.Last ?? DateOnly.MinValue)
            .ThenBy(g => g.GuidelineId, StringComparer.Ordinal)
            .Select(g => Renewals.Authority.Of(frame, g)),
    ];
}
