using Scoreboard.Csv;
using Scoreboard.Progress;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Progress;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>A number beside a gear.</summary>
public sealed record GearFact
{
    /// <summary>What it counts.</summary>
    public required string Name { get; init; }

    /// <summary>Alone, as a wheel has room for.</summary>
    public required string Number { get; init; }

    /// <summary>With its unit, in words.</summary>
    public required string Value { get; init; }

    /// <summary>Its date, in words; empty for a count of today.</summary>
    public string On { get; init; } = "";

    /// <summary>How it stands to its target, as spelled in the files; empty for a count of today.</summary>
    public string Verdict { get; init; } = "";

    /// <summary>The same in words.</summary>
    public string Pace { get; init; } = "";

    /// <summary>Where there is more of it; null for a count of today.</summary>
    public string? Href { get; init; }

    public static GearFact Count(PageFrame frame, string name, int count)
    {
        var number = frame.Words.Formats.Number(count);
        return new GearFact { Name = name, Number = number, Value = number };
    }

    /// <summary>Of indicators, in the order given.</summary>
    public static IReadOnlyList<GearFact> All(PageFrame frame, IReadOnlyList<(string Path, string Id)> indicators)
    {
        var paces = Scoreboard.Progress.Pace.All(frame.Board.Data, frame.Board.AsOf)
            .ToDictionary(p => p.Indicator.IndicatorId);
        return [.. indicators.Select(i => Of(frame, paces[i.Id]))];
    }

    private static GearFact Of(PageFrame frame, Pace pace)
    {
        var card = IndicatorCard.Of(frame, pace);
        return new GearFact
        {
            Name = card.Name,
            Number = pace.Latest is { } latest ? frame.Phrases.Large(latest.Value) : card.Now,
            Value = card.Now,
            On = card.NowOn,
            Verdict = Spelling.Of(pace.Verdict),
            Pace = card.VerdictName,
            Href = frame.To($"{Routes.Progress}#{card.Id}"),
        };
    }
}
