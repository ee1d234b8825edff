using Scoreboard.Scoring;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Countries;

/// <summary>A verdict that is to hold from a later day: told with its date, and counted from that day on.</summary>
public sealed class AnnouncedRow
{
    /// <summary>From when on, in words.</summary>
    public required string Date { get; init; }

    /// <summary>Criterion, cadre and verdict.</summary>
    public required string What { get; init; }

    /// <summary>Why, in one sentence.</summary>
    public required Remark Note { get; init; }

    /// <summary>What it rests on.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>All that is announced for a country, the next first.</summary>
    public static IReadOnlyList<AnnouncedRow> Of(PageFrame frame, Country country) =>
    [
        .. Fact.AnnouncedOn(
            frame.Board.AsOf, frame.Board.Data.AssessmentsOf[country.Iso3], frame.Board.Data.SourceById)
            .Select(fact => Of(frame, fact.Assessment)),
    ];

    private static AnnouncedRow Of(PageFrame frame, Assessment assessment)
    {
        var (data, phrases) = (frame.Board.Data, frame.Phrases);
        return new()
        {
            Date = phrases.Date(assessment.EffectiveOn!.Value),
            What = frame.Words.Format("announced.what",
                ("cadre", phrases.Name(data.CadreById[assessment.CadreId])),
                ("criterion", phrases.Name(data.CriterionById[assessment.Criterion])),
                ("verdict", phrases.Name(assessment.Verdict))),
            Note = Remark.OfTable(frame.Words, assessment.Note),
            Evidence = Evidence.Of(
                frame, [phrases.Link(data.SourceById[assessment.SourceId!], assessment.SourceLocator)], assessment.At),
        };
    }
}
