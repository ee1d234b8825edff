using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>Who is known to be at work in a country, or on one of its documents.</summary>
public sealed record WhoIsOnItModel
{
    /// <summary>That nobody is known to be; empty where somebody is.</summary>
    public required string Nobody { get; init; }

    /// <summary>Open ones for the workers; those that name the document first.</summary>
    public required IReadOnlyList<TeamCommitment> Commitments { get; init; }

    /// <summary>Those under way for the workers.</summary>
    public required IReadOnlyList<(string Name, string Href, string About)> Initiatives { get; init; }

    /// <summary>At work there.</summary>
    public required IReadOnlyList<(string Name, string Href, string About)> Partners { get; init; }

    /// <summary>What is under way there for health in general.</summary>
    public required IReadOnlyList<(string Name, string Href)> InGeneral { get; init; }

    /// <summary>All of it in one line, for the printed sheet.</summary>
    public required string InALine { get; init; }

    /// <param name="frame">Of the page.</param>
    /// <param name="iso3">Of the country.</param>
    /// <param name="policyId">Of the document the page is about; null for a country's page.</param>
    /// <returns>Null where the data tells of no coalition.</returns>
    public static WhoIsOnItModel? Of(PageFrame frame, string iso3, string? policyId = null)
    {
        if (frame.Board.Coalition is not { } coalition)
        {
            return null;
        }

        var (words, team) = (frame.Words, coalition.TeamOf(iso3));
        return new()
        {
            Nobody = team.IsNobodyKnown ? words["team.nobody"] : "",
            Commitments =
            [
                .. team.Commitments.OrderByDescending(c => policyId is not null && c.Commitment.PolicyId == policyId)
                    .ThenBy(c => c.Commitment.DueOn?.Last ?? DateOnly.MaxValue)
                    .ThenBy(c => c.Commitment.CommitmentId, StringComparer.Ordinal)
                    .Select(c => TeamCommitment.Of(frame, c)),
            ],
            Initiatives = [.. team.Initiatives.Select(i => (i.Name, CoalitionPhrases.HrefOf(frame, i), i.Goal))],
            Partners = [.. team.Partners.Select(p => (p.Name, CoalitionPhrases.HrefOf(frame, p), p.Job))],
            InGeneral = [.. team.InGeneral.Select(i => (i.Name, CoalitionPhrases.HrefOf(frame, i)))],
            InALine = team.IsNobodyKnown
                ? words["team.nobody"]
                : words.Format("team.line",
                    ("commitments", words.Count("team.commitments", team.Commitments.Count)),
                    ("initiatives", words.Count("team.initiatives", team.Initiatives.Count)),
                    ("partners", words.Count("team.partners", team.Partners.Count))),
        };
    }
}
