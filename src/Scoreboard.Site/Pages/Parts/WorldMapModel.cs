using System.Globalization;
using Scoreboard.Changes;
using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>The world map: quiet land, and every country in scope as a link that says its status.</summary>
public sealed record WorldMapModel
{
    private const int LargestReach = 30;

    /// <summary>The outlines of all land that is not scored.</summary>
    public required IReadOnlyList<string> Land { get; init; }

    /// <summary>By name, which is the order in which the keyboard goes through them.</summary>
    public required IReadOnlyList<MapCountry> Countries { get; init; }

    /// <summary>The names of those won, where they stand on the map.</summary>
    public required IReadOnlyList<MapName> Names { get; init; }

    /// <summary>What the map shows, in words.</summary>
    public required string Label { get; init; }

    /// <summary>What a finger can do, said by the script while no country is picked.</summary>
    public required string Hint { get; init; }

    public static WorldMapModel Of(PageFrame frame) => Of(frame, score => score.Status, showsHistory: true);

    /// <param name="frame">Of the page.</param>
    /// <param name="status">The status each country is drawn with: its own, or what it was or would be.</param>
    /// <param name="showsDetail">Whether the card tells of today's verdicts.</param>
    /// <param name="showsHistory">Whether each country carries its past, for the time slider.</param>
    public static WorldMapModel Of(
        PageFrame frame, Func<CountryScore, Status> status, bool showsDetail = true, bool showsHistory = false)
    {
        var (site, words) = (frame.Site, frame.Words);
        var scored = site.Board.Scores.Countries.ToDictionary(c => c.Country.Iso3, StringComparer.Ordinal);
        var outlines = site.Map.Outlines.ToLookup(o => scored.ContainsKey(o.Iso3));
        var start = showsHistory ? site.Board.History.IndexOf(site.Board.History.BeforeFirstWin) : 0;
        var small = outlines[true].Where(o => o.IsSmall).ToList();
        var countries = outlines[true]
            .OrderBy(o => frame.Phrases.SortName(scored[o.Iso3].Country), StringComparer.Ordinal)
            .Select(o => Country(frame, scored[o.Iso3], status(scored[o.Iso3]), o) with
            {
                Reach = Reach(o, small),
                Detail = showsDetail ? Verdicts(frame, scored[o.Iso3]) : "",
                History = showsHistory ? Past(site.Board.History, start, scored[o.Iso3].Country) : null,
                Levers = showsHistory ? LeverStep.Machine(frame, scored[o.Iso3]) : null,
            })
            .ToList();
        return new()
        {
            Land = [.. outlines[false].Select(o => o.Path)],
            Countries = countries,
            Names = MapName.Of(countries),
            Hint = words["map.hint"],
            Label = words.Format(
                "map.label", ("count", countries.Count(c => c.Status == Status.Won)),
                ("total", site.Board.Scores.Countries.Count)),
        };
    }

    /// <summary>The same map coloured by one lever's score.</summary>
    public static WorldMapModel OfLever(PageFrame frame, string leverId)
    {
        var (map, settings) = (Of(frame), frame.Board.Settings);
        var scores = frame.Board.Scores.Countries
            .ToDictionary(c => c.Country.Iso3, c => c.Best.Levers[leverId], StringComparer.Ordinal);
        return map with
        {
            Countries = [.. map.Countries.Select(c => OfLever(frame, c, scores[c.Outline.Iso3]))],
            Names = [],
            Label = LabelOfLever(
                frame, frame.Board.Data.LeverById[leverId],
                scores.Values.Count(s => CountryScore.IsRanked(s, settings)), scores.Count),
        };
    }

    /// <summary>What the map coloured by one lever's score shows, in words.</summary>
    public static string LabelOfLever(PageFrame frame, Lever lever, int ranked, int total) => frame.Words.Format(
        "lever.map.label", ("lever", frame.Phrases.Name(lever)), ("ranked", ranked), ("total", total));

    /// <summary>A little more than the circle drawn, and no more than half the way to the next circle.</summary>
    private static int Reach(Outline outline, IReadOnlyList<Outline> small) => small
        .Where(other => other != outline)
        .Select(other => (int)double.Hypot(other.X - outline.X, other.Y - outline.Y) / 2)
        .Append(LargestReach).Min();

    private static string Verdicts(PageFrame frame, CountryScore score) => string.Join(
        " · ", frame.Board.Data.Criteria.Where(c => c.IsRequired).Select(c => Verdict(frame, score.Best, c)));

    /// <summary>On paper and in practice, where the two are known and differ.</summary>
    private static string Verdict(PageFrame frame, CadreScore cadre, Criterion criterion)
    {
        var phrases = frame.Phrases;
        return cadre.Evidence.GetValueOrDefault(criterion.CriterionId) is { FallsShort: true } evidence
            ? frame.Words.Format("map.criterion.both",
                ("criterion", phrases.Name(criterion)),
                ("policy", phrases.Name(evidence.Policy!.Assessment.Verdict)),
                ("practice", phrases.Name(evidence.Practice!.Assessment.Verdict)))
            : frame.Words.Format("map.criterion",
                ("criterion", phrases.Name(criterion)),
                ("verdict", phrases.Name(cadre.Verdicts.GetValueOrDefault(criterion.CriterionId))));
    }

    /// <summary>
    /// Each change as the number of quarters since the one before the first win, a colon, and the rung from 0 to 4;
    /// with <c>:k</c> behind it where it may be older and is only known by then.
    /// </summary>
    /// <param name="history">Of the scoreboard.</param>
    /// <param name="first">Index in it of that quarter.</param>
    /// <param name="country">Whose past it is.</param>
    private static string Past(History history, int first, Country country) => string.Join(
        ' ', history.Countries.First(c => c.Country == country).Changes
            .GroupBy(c => Math.Max(0, history.IndexOf(Quarter.Of(c.On)) - first))
            .Select(g => (At: g.Key, Change: g.Last()))
            .Select(c => string.Create(
                CultureInfo.InvariantCulture, $"{c.At}:{(int)c.Change.To}{(c.Change.IsKnownBy ? ":k" : "")}")));

    private static MapCountry Country(PageFrame frame, CountryScore score, Status status, Outline outline) => new()
    {
        Outline = outline,
        Name = frame.Phrases.Name(score.Country),
        Href = frame.To(Routes.Country(score.Country)),
        Status = status,
        ClassName = Spelling.Of(status),
        Title = status == score.Status ? frame.Phrases.OnMap(score) : frame.Phrases.OnMap(score.Country, status),
        Detail = "",
        Reach = 0,
        History = null,
        Levers = null,
    };

    private static MapCountry OfLever(PageFrame frame, MapCountry country, Score score)
    {
        var figures = frame.Phrases.Figures(score);
        return country with
        {
            ClassName = LeverStep.ClassNameOf(LeverStep.Of(score, frame.Board.Settings)),
            Title = LeverStep.Title(frame, country.Name, score),
            Detail = frame.Words.Format(
                "lever.map.detail", ("interval", figures.Interval), ("known", figures.Known)),
            History = null,
            Levers = null,
        };
    }
}
