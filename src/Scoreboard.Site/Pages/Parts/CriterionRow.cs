using Scoreboard.Scoring;
using Scoreboard.Site.Content;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>One criterion of a cadre.</summary>
public sealed class CriterionRow
{
    /// <summary>Of its place on the page of a country.</summary>
    public required string Id { get; init; }

    /// <summary>Of the criterion.</summary>
    public required string Name { get; init; }

    /// <summary>What the verdict answers.</summary>
    public required string Question { get; init; }

    /// <summary>Whether it decides the status.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>The verdict that is scored, and what it rests on.</summary>
    public required Finding Finding { get; init; }

    /// <summary>What is known on paper and in practice; one where only one is known, or none.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>How many rows it takes, for the markup; null where it is one.</summary>
    public string? Span => Findings.Count > 1 ? "2" : null;

    public static CriterionRow Of(PageFrame frame, CountryScore country, CadreScore cadre, Criterion criterion)
    {
        var findings = Finding.AllOf(frame, country, cadre, criterion);
        return new()
        {
            Id = $"criterion-{criterion.CriterionId}",
            Name = frame.Phrases.Name(criterion),
            Question = frame.Words.OfData(DataTexts.Question(criterion)),
            IsRequired = criterion.IsRequired,
            Finding = findings.Single(f => f.IsScored),
            Findings = findings,
        };
    }
}
