using Scoreboard.Scoring;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Pages.Parts.Charts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Explore;

/// <summary>The measures of a country that can be set against each other.</summary>
internal static class Measures
{
    public static IReadOnlyList<ExploreMeasure> Of(PageFrame frame, IReadOnlyList<CountryScore> countries) =>
    [
        .. frame.Board.Data.Levers.Select(l => OfScore(
            frame, l.LeverId, frame.Words.Format("explore.measure.lever", ("lever", frame.Phrases.Name(l))),
            countries, c => c.Best.Levers[l.LeverId])),
        OfScore(frame, "overall", frame.Words["explore.measure.overall"], countries, c => c.Best.Overall),
        OfBasis(frame, "paper", "explore.measure.paper", countries, Basis.Policy),
        OfBasis(frame, "practice", "explore.measure.practice", countries, Basis.Practice),
        Coverage(frame, countries),
        Headcount(frame, countries),
        Months(frame, countries),
        YearWon(frame, countries),
    ];

    private static ExploreMeasure OfScore(
        PageFrame frame, string id, string name, IReadOnlyList<CountryScore> countries,
        Func<CountryScore, Score> score) => new(
        id, name, frame.Words.Format("explore.without.score", ("measure", name)), Percent(name),
        [.. countries.Select(c => Rounded(score(c).Value))],
        [.. countries.Select(c => InWords(frame, score(c)))],
        [.. countries.Select(c => Math.Round(score(c).Low, 1))],
        [.. countries.Select(c => Math.Round(score(c).High, 1))]);

    private static ExploreMeasure OfBasis(
        PageFrame frame, string id, string key, IReadOnlyList<CountryScore> countries, Basis basis) =>
        OfScore(frame, id, frame.Words[key], countries, c => c.Best.On(basis, frame.Board.Data));

    private static string InWords(PageFrame frame, Score score)
    {
        var figures = frame.Phrases.Figures(score);
        return score.Value is null
            ? figures.Value
            : frame.Words.Format(
                "explore.value.score", ("value", figures.Value), ("interval", figures.Interval),
                ("known", figures.Known));
    }

    private static ExploreMeasure Coverage(PageFrame frame, IReadOnlyList<CountryScore> countries)
    {
        var name = frame.Words["explore.measure.coverage"];
        return new ExploreMeasure(
            "coverage", name, frame.Words.Format("explore.without.score", ("measure", name)), Percent(name),
            [.. countries.Select(c => Rounded(100 * c.Best.Overall.Coverage))],
            [.. countries.Select(c => frame.Words.Formats.Percent(c.Best.Overall.Coverage))]);
    }

    private static ExploreMeasure Headcount(PageFrame frame, IReadOnlyList<CountryScore> countries)
    {
        var name = frame.Words["explore.measure.headcount"];
        // On a scale of powers of ten there is no place for zero.
        return new ExploreMeasure(
            "headcount", name, frame.Words["explore.without.headcount"],
            PlotlyJson.Of(Figures.Axis(name, "log", ("tickformat", ",d"), ("dtick", 1))),
            [.. countries.Select(c => c.Headcount is > 0 and var count ? (double?)count : null)],
            [.. countries.Select(c => c.Headcount is { } count
                ? frame.Words.Formats.Number(count) : frame.Words["score.none"])]);
    }

    private static ExploreMeasure Months(PageFrame frame, IReadOnlyList<CountryScore> countries)
    {
        var name = frame.Words["explore.measure.months"];
        return new ExploreMeasure(
            "months", name, frame.Words["explore.without.months"], PlotlyJson.Of(
                Figures.Axis(name, "linear", ("zeroline", true), ("zerolinecolor", "var(--edge)"))),
            [.. countries.Select(ScoreTables.MonthsLeft)],
            [.. countries.Select(c => c.Renewal is { DaysLeft: not null } w
                ? frame.Phrases.TimeLeft(w) : frame.Words["score.none"])]);
    }

    private static ExploreMeasure YearWon(PageFrame frame, IReadOnlyList<CountryScore> countries)
    {
        var name = frame.Words["explore.measure.won"];
        var wins = countries.Select(c => frame.Board.History.WinOf(c.Country, frame.Board.AsOf)).ToList();
        return new ExploreMeasure(
            "won", name, frame.Words["explore.without.won"],
            PlotlyJson.Of(Figures.Axis(name, "linear", ("tickformat", "d"))),
            [.. wins.Select(w => (double?)w?.On.Year)],
            [.. wins.Select(w => w is null ? frame.Words["score.none"]
                : frame.Words.Format(
                    w.IsKnownBy ? "explore.value.by" : "explore.value.in",
                    ("year", frame.Words.Formats.Date(w.On.Year))))]);
    }

    // Room at both ends, so that a mark at 0 or 100 is whole.
    private static PlotlyJson Percent(string name) => PlotlyJson.Of(Figures.Axis(
        name, "linear", ("tickformat", "d"), ("range", new double[] { -6, 106 }), ("dtick", 25)));

    private static double? Rounded(double? value) => value is { } known ? Math.Round(known, 1) : null;
}
