using Scoreboard.Scoring;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Countries;

/// <summary>One assessed cadre: its scores by lever, and the evidence for every criterion.</summary>
public sealed class CadreSection
{
    /// <summary>The cadre's name; what stands there where none has been assessed.</summary>
    public required string Heading { get; init; }

    /// <summary>The rung it reaches.</summary>
    public required Status Status { get; init; }

    /// <summary>In words.</summary>
    public required string StatusName { get; init; }

    /// <summary>Its overall score.</summary>
    public required ScoreFigures Overall { get; init; }

    /// <summary>In the order of display.</summary>
    public required IReadOnlyList<LeverSection> Levers { get; init; }

    public static CadreSection Of(PageFrame frame, CountryScore country, CadreScore cadre) => new()
    {
        Heading = cadre.Cadre is { } known ? frame.Phrases.Name(known) : frame.Words["cadre.none"],
        Status = cadre.Status,
        StatusName = cadre.Status == Status.Prochw && cadre.ShortInPractice.Count > 0
            ? frame.Words["status.prochw.paper"]
            : frame.Phrases.Name(cadre.Status),
        Overall = frame.Phrases.Figures(cadre.Overall),
        Levers = [.. frame.Site.Data.Levers.Select(lever => LeverSection.Of(frame, country, cadre, lever))],
    };
}
