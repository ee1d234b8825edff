using System.Globalization;
using Scoreboard.Scoring;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Countries;

/// <summary>One score in the scorecard.</summary>
public sealed class ScorecardScore
{
    /// <summary>The lever's id, or "overall".</summary>
    public required string Key { get; init; }

    /// <summary>Heading of its column.</summary>
    public required string Label { get; init; }

    /// <summary>As shown.</summary>
    public required ScoreFigures Figures { get; init; }

    /// <summary>With one decimal, for sorting; empty when nothing is known.</summary>
    public required string Machine { get; init; }

    public static ScorecardScore Of(PageFrame frame, Lever lever, CadreScore cadre) =>
        Of(frame, lever.LeverId, frame.Phrases.Name(lever), cadre.Levers[lever.LeverId]);

    public static ScorecardScore OfOverall(PageFrame frame, CadreScore cadre) =>
        Of(frame, "overall", frame.Words["column.overall"], cadre.Overall);

    private static ScorecardScore Of(PageFrame frame, string key, string label, Score score) => new()
    {
        Key = key,
        Label = label,
        Figures = frame.Phrases.Figures(score),
        Machine = score.Value?.ToString("0.0", CultureInfo.InvariantCulture) ?? "",
    };
}
