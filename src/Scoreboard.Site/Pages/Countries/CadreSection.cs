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

    /// <summary>Whether it is the one that stands for the country: the page's head tells of it too.</summary>
    public required bool IsBest { get; init; }

    /// <summary>At what nobody has looked yet; empty where somebody has looked at everything.</summary>
    public required string Absent { get; init; }

    /// <summary>What was looked for and not found, in one sentence; empty where that is nothing.</summary>
    public required string NotFound { get; init; }

    /// <summary>The lines of the data that say so.</summary>
    public required IReadOnlyList<Evidence> NotFoundLines { get; init; }

    /// <summary>Every criterion, in the order of display.</summary>
    public IEnumerable<CriterionRow> Rows => Levers.SelectMany(lever => lever.Rows);

    public static CadreSection Of(PageFrame frame, CountryScore country, CadreScore cadre)
    {
        IReadOnlyList<LeverSection> levers =
            [.. frame.Board.Data.Levers.Select(lever => LeverSection.Of(frame, country, cadre, lever))];
        var nothing = levers.SelectMany(lever => lever.Rows).Where(row => row.Finding.IsNothing)
            .ToLookup(row => row.Finding.Verdict is null);
        return new()
        {
            Heading = cadre.Cadre is { } known ? frame.Phrases.Name(known) : frame.Words["cadre.none"],
            Status = cadre.Status,
            StatusName = cadre.Status == Status.Won && cadre.ShortInPractice.Count > 0
                ? frame.Words["status.won.paper"]
                : frame.Phrases.Name(cadre.Status),
            Overall = frame.Phrases.Figures(cadre.Overall),
            Levers = levers,
            IsBest = cadre == country.Best,
            Absent = Sentence(frame, "cadre.absent", nothing[true]),
            NotFound = Sentence(frame, "cadre.notfound", nothing[false]),
            NotFoundLines = [.. nothing[false].Select(row => row.Finding.Evidence)],
        };
    }

    private static string Sentence(PageFrame frame, string key, IEnumerable<CriterionRow> rows) =>
        rows.Select(row => row.Name).ToList() is { Count: > 0 } names
            ? frame.Words.Format(key, ("criteria", frame.Words.Formats.List(names)))
            : "";
}
