using Scoreboard.Coalition;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>One decision, with what was expected of it and what came of it.</summary>
public sealed record DecisionRow
{
    /// <summary>Of the decision; the name of its place.</summary>
    public required string Id { get; init; }

    /// <summary>When, in words.</summary>
    public required string Date { get; init; }

    /// <summary>What was decided.</summary>
    public required string What { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>Who decided; empty where no text says.</summary>
    public required string By { get; init; }

    /// <summary>What it was to move, in words; empty where nothing followed was named.</summary>
    public required string Expects { get; init; }

    /// <summary>By when that was to show, in words; empty where no date was set.</summary>
    public required string ExpectedBy { get; init; }

    /// <summary>What came of it, or that it is not known, in words.</summary>
    public required Remark Outcome { get; init; }

    /// <summary>Of which date the outcome tells, in words; may be empty.</summary>
    public required string ReviewedOn { get; init; }

    /// <summary>Whether what was expected should have shown, and nothing tells.</summary>
    public required bool AsksForALook { get; init; }

    /// <summary>Of the decision.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Of the outcome.</summary>
    public required IReadOnlyList<SourceLink> OutcomeSources { get; init; }

    public static DecisionRow Of(PageFrame frame, DecisionOnDay onDay)
    {
        var (words, phrases, decision) = (frame.Words, frame.Phrases, onDay.Decision);
        return new()
        {
            Id = decision.DecisionId,
            Date = phrases.Date(decision.DecidedOn),
            What = decision.What,
            Why = decision.Why,
            By = decision.By is { } by ? CoalitionPhrases.Names(frame, [by]) : "",
            Expects = decision.Expects is { } expects ? NameOf(frame, expects) : "",
            ExpectedBy = decision.ExpectedBy is { } day ? words.Format("decision.by", ("date", phrases.Date(day))) : "",
            Outcome = onDay switch
            {
                { HasOutcome: true } => Remark.OfTable(words, decision.Outcome),
                { AsksForALook: true } => Remark.Own(words["decision.look"]),
                _ => Remark.Own(words["decision.waiting"]),
            },
            ReviewedOn = onDay.HasOutcome && decision.ReviewedOn is { } on
                ? words.Format("decision.reviewed", ("date", phrases.Date(on)))
                : "",
            AsksForALook = onDay.AsksForALook,
            Evidence = CoalitionPhrases.Evidence(frame, decision.At, decision.SourceId),
            OutcomeSources = onDay.HasOutcome
                ? [.. decision.OutcomeSourceIds.Select(id => phrases.Link(frame.Board.Data.SourceById[id], ""))]
                : [],
        };
    }

    /// <summary>The name of an indicator, a criterion or a status.</summary>
    private static string NameOf(PageFrame frame, string expects)
    {
        var (data, phrases) = (frame.Board.Data, frame.Phrases);
        return data.Indicators.ById.GetValueOrDefault(expects) is { } indicator ? phrases.Name(indicator)
            : data.CriterionById.GetValueOrDefault(expects) is { } criterion ? phrases.Name(criterion)
            : phrases.Name(frame.Board.Statuses.Find(expects)!.Value);
    }
}
