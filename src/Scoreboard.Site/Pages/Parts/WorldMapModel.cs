using System.Globalization;
using Scoreboard.Changes;
using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>The world map: quiet land, and every country in scope as a link that says its status.</summary>
/// <param name="Land">The outlines of all land that is not scored.</param>
/// <param name="Countries">The large ones first, so that the circles of small ones lie on top.</param>
/// <param name="Label">What the map shows, in words.</param>
public sealed record WorldMapModel(IReadOnlyList<string> Land, IReadOnlyList<MapCountry> Countries, string Label)
{
    private const int LargestReach = 30;

    public static WorldMapModel Of(PageFrame frame) => Of(frame, score => score.Status, showsHistory: true);

    /// <param name="frame">Of the page.</param>
    /// <param name="status">The status each country is drawn with: its own, or what it was or would be.</param>
    /// <param name="showsDetail">Whether the card tells of today's verdicts.</param>
    /// <param name="showsHistory">Whether each country carries its past, for the time slider.</param>
    public static WorldMapModel Of(PageFrame frame, Func<CountryScore, Status> status, bool showsDetail = true, bool showsHistory = false)
    {
        var scored = frame.Site.Scores.Countries.ToDictionary(c => c.Country.Iso3, StringComparer.Ordinal);
        var small = frame.Site.Map.Outlines.Where(o => o.IsSmall && scored.ContainsKey(o.Iso3)).ToList();
        var land = new List<string>();
        var countries = new List<MapCountry>();
        foreach (var outline in frame.Site.Map.Outlines)
        {
            if (scored.TryGetValue(outline.Iso3, out var score))
            {
                countries.Add(Country(frame, score, status(score), outline) with
                {
                    Reach = Reach(outline, small),
                    Detail = showsDetail ? Verdicts(frame, score) : "",
                    History = showsHistory ? Past(frame.Site.History, score.Country) : null,
                    Levers = showsHistory ? LeverStep.Machine(frame, score) : null,
                });
            }
            else
            {
                land.Add(outline.Path);
            }
        }

        return new WorldMapModel(
            land, [.. countries.OrderBy(c => c.HasCircle).ThenBy(c => frame.Phrases.SortName(scored[c.Iso3].Country), StringComparer.Ordinal)],
            frame.Words.Format("map.label", ("count", countries.Count(c => c.Status == Status.Prochw)), ("total", frame.Site.Scores.Countries.Count)));
    }

    /// <summary>The same map coloured by one lever's score.</summary>
    public static WorldMapModel OfLever(PageFrame frame, string leverId)
    {
        var map = Of(frame);
        var scores = frame.Site.Scores.Countries.ToDictionary(c => c.Country.Iso3, c => c.Best.Levers[leverId], StringComparer.Ordinal);
        var lever = frame.Site.Data.LeverById[leverId];
        return map with
        {
            Countries = [.. map.Countries.Select(c => c with
            {
                ClassName = LeverStep.ClassNameOf(LeverStep.Of(scores[c.Iso3], frame.Site.Settings)),
                Title = LeverStep.Title(frame, c.Name, scores[c.Iso3]),
                Detail = frame.Words.Format("lever.map.detail",
                    ("interval", frame.Phrases.Figures(scores[c.Iso3]).Interval), ("known", frame.Phrases.Figures(scores[c.Iso3]).Known)),
                History = null,
                Levers = null,
            })],
            Label = LabelOfLever(frame, lever, scores.Values.Count(s => CountryScore.IsRanked(s, frame.Site.Settings)), scores.Count),
        };
    }

    /// <summary>What the map coloured by one lever's score shows, in words.</summary>
    public static string LabelOfLever(PageFrame frame, Lever lever, int ranked, int total) =>
        frame.Words.Format("lever.map.label", ("lever", frame.Phrases.Name(lever)), ("ranked", ranked), ("total", total));

    /// <summary>A little more than the circle drawn, and no more than half the way to the next circle.</summary>
    private static int Reach(Outline outline, IReadOnlyList<Outline> small) => small
        .Where(other => other != outline)
        .Select(other => (int)double.Hypot(other.X - outline.X, other.Y - outline.Y) / 2)
        .Append(LargestReach).Min();

    private static string Verdicts(PageFrame frame, CountryScore score) => string.Join(
        " · ", frame.Site.Data.Criteria.Where(c => c.IsRequired).Select(c => frame.Words.Format("map.criterion",
            ("criterion", frame.Phrases.Name(c)),
            ("verdict", frame.Phrases.Name(score.Best.Verdicts.GetValueOrDefault(c.CriterionId))))));

    /// <summary>Each change as the number of quarters since the first, a colon, and the rung from 0 to 4.</summary>
    private static string Past(History history, Country country) => string.Join(' ', history.Countries.First(c => c.Country == country).Changes
        .GroupBy(c => Math.Max(0, history.IndexOf(Quarter.Of(c.On))))
        .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key}:{(int)g.Last().To}")));

    private static MapCountry Country(PageFrame frame, CountryScore score, Status status, Outline outline) => new(
        score.Country.Iso3, frame.Phrases.Name(score.Country), frame.To(Routes.Country(score.Country)), status,
        frame.Phrases.OnMap(score.Country, status), "", null, outline.Path, outline.X, outline.Y, outline.IsSmall);
}

/// <summary>One country in scope on the map.</summary>
/// <param name="Iso3">Its code.</param>
/// <param name="Name">In the page's language.</param>
/// <param name="Href">Of its page.</param>
/// <param name="Status">Colours and patterns it.</param>
/// <param name="Title">Country and status, the link's accessible name.</param>
/// <param name="Detail">The required criteria and their verdicts, for the card.</param>
/// <param name="History">Its past, for the time slider; null where the map has none.</param>
/// <param name="Path">Its outline.</param>
/// <param name="X">Centre of its circle.</param>
/// <param name="Y">Centre of its circle.</param>
/// <param name="HasCircle">Whether it is too small to hit without one.</param>
public sealed record MapCountry(
    string Iso3, string Name, string Href, Status Status, string Title, string Detail, string? History, string Path, int X, int Y, bool HasCircle)
{
    /// <summary>What it is coloured by: its status, or the step of a lever's score.</summary>
    public string ClassName { get; init; } = Spelling.Of(Status);

    /// <summary>How far from its centre it can be hit, where it is drawn as a circle.</summary>
    public int Reach { get; init; }

    /// <summary>Its lever scores, for the lever picker; null where the map has none.</summary>
    public string? Levers { get; init; }
}
