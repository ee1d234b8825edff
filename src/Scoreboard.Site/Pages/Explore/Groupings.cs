using Plotly.NET;
using Scoreboard.Progress;
using Scoreboard.Scoring;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Explore;

/// <summary>The ways to tell countries apart by colour; each group has a shape of its own too.</summary>
internal static class Groupings
{
    private static readonly IReadOnlyList<string> Shapes =
        ["circle", "square", "triangle-up", "diamond", "x", "star", "cross", "triangle-down", "pentagon", "hexagram"];

    public static IReadOnlyList<ExploreGrouping> Of(PageFrame frame, IReadOnlyList<CountryScore> countries) =>
    [
        new ExploreGrouping("status", frame.Words["column.status"],
            PlotlyJson.Of(Enum.GetValues<Status>().OrderDescending()
                .Where(s => countries.Any(c => c.Status == s))
                .Select(s => Marks(
                    frame.Phrases.Name(s), countries.Where(c => c.Status == s), StatusShape(s), StatusColour(s))))),
        new ExploreGrouping("region", frame.Words["column.region"],
            InTurn(frame, CountryGroup.Regions(countries.Select(c => c.Country)), countries, "series")),
        new ExploreGrouping("income", frame.Words["column.income"],
            InTurn(frame, CountryGroup.Incomes(countries.Select(c => c.Country)), countries, "step")),
    ];

    private static PlotlyJson InTurn(
        PageFrame frame, IReadOnlyList<CountryGroup> groups, IReadOnlyList<CountryScore> countries, string token) =>
        PlotlyJson.Of(groups.Select((group, i) => Marks(
            frame.Phrases.Name(group), countries.Where(c => group.Holds(c.Country)), Shapes[i % Shapes.Count],
            $"var(--{token}-{Math.Min(i + 1, 7)})")));

    private static Trace Marks(string name, IEnumerable<CountryScore> countries, string shape, string colour) =>
        Figures.Marks(name, [.. countries.Select(c => c.Country.Iso3)], shape, colour);

    private static string StatusShape(Status status) => status switch
    {
        Status.Won => "circle",
        Status.Nearly => "diamond",
        Status.Partial => "square",
        Status.NotYet => "triangle-up",
        _ => "x",
    };

    public static string StatusColour(Status status) => status switch
    {
        Status.Won => "var(--won)",
        Status.Nearly => "var(--nearly)",
        Status.Partial => "var(--partial)",
        Status.NotYet => "var(--not-yet)",
        _ => "var(--unknown-ground)",
    };
}
