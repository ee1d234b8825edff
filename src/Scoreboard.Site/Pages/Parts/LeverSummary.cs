using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>One lever and the mean of its scores over the countries of which enough is known.</summary>
public sealed class LeverSummary
{
    /// <summary>Of the lever.</summary>
    public required string Id { get; init; }

    /// <summary>Of its page.</summary>
    public required string Href { get; init; }

    /// <summary>In words.</summary>
    public required string Name { get; init; }

    /// <summary>What the score answers.</summary>
    public required string Question { get; init; }

    /// <summary>Mean score, interval and coverage.</summary>
    public required ScoreFigures Figures { get; init; }

    /// <summary>Over how many countries.</summary>
    public required string Basis { get; init; }

    /// <summary>What the map coloured by it shows.</summary>
    public required string MapLabel { get; init; }

    /// <summary>The legend of that map.</summary>
    public required IReadOnlyList<LeverStep> Steps { get; init; }

    public static LeverSummary Of(PageFrame frame, Lever lever)
    {
        var mean = LeverMean.Of(frame.Board.Scores.Countries, lever.LeverId, frame.Board.Settings);
        return new()
        {
            Id = lever.LeverId,
            Href = frame.To(Routes.Lever(lever)),
            Name = frame.Phrases.Name(lever),
            Question = frame.Words.OfData(DataTexts.Question(lever)),
            Figures = frame.Phrases.Figures(mean),
            Basis = frame.Words.Format("home.lever.basis", ("ranked", mean.Ranked), ("total", mean.Total)),
            MapLabel = WorldMapModel.LabelOfLever(frame, lever, mean.Ranked, mean.Total),
            Steps = LeverStep.Legend(frame, lever.LeverId),
        };
    }
}
