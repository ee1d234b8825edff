using Scoreboard.Progress;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Home;

/// <summary>A recent fact: a document adopted, or a verdict that became true.</summary>
public sealed class LatestRow
{
    private const int Shown = 6;

    /// <summary>In words.</summary>
    public required string Date { get; init; }

    /// <summary>The same date as ISO 8601.</summary>
    public required string Machine { get; init; }

    /// <summary>In the page's language.</summary>
    public required string Country { get; init; }

    /// <summary>Of the country's page.</summary>
    public required string Href { get; init; }

    /// <summary>What happened.</summary>
    public required string What { get; init; }

    /// <summary>Where it can be checked.</summary>
    public required SourceLink Source { get; init; }

    /// <summary>The newest facts up to the day the site speaks of.</summary>
    public static IReadOnlyList<LatestRow> Newest(PageFrame frame) =>
        [.. LatestFact.Newest(frame.Board.Data, frame.Board.AsOf, Shown).Select(f => Of(frame, f))];

    private static LatestRow Of(PageFrame frame, LatestFact fact)
    {
        var (data, phrases) = (frame.Board.Data, frame.Phrases);
        return new()
        {
            Date = phrases.Date(fact.On),
            Machine = fact.On.ToString(),
            Country = phrases.Name(fact.Country),
            Href = frame.To(Routes.Country(fact.Country)),
            What = WhatOf(frame, fact),
            Source = phrases.Link(data.SourceById[fact.SourceId], fact.SourceLocator),
        };
    }

    private static string WhatOf(PageFrame frame, LatestFact fact)
    {
        if (fact is not { Assessment: { } assessment })
        {
            return frame.Words.Format("latest.adopted", ("document", frame.Phrases.Title(fact.Policy!)));
        }

        var criterion = frame.Board.Data.CriterionById[assessment.Criterion];
        return frame.Words.Format(
            "latest.verdict", ("criterion", frame.Phrases.Name(criterion)), ("note", assessment.Note));
    }
}
