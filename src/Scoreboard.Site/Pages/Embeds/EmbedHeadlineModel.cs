using Microsoft.AspNetCore.Components;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Home;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Embeds;

/// <summary>The headline in small, alone or above the map.</summary>
public sealed record EmbedHeadlineModel
{
    public required PageFrame Frame { get; init; }

    /// <summary>The home page.</summary>
    public required SiteAddress Whole { get; init; }

    /// <summary>The headline.</summary>
    public required string Count { get; init; }

    /// <summary>What it is out of.</summary>
    public required string OutOf { get; init; }

    /// <summary>What it counts.</summary>
    public required MarkupString Sentence { get; init; }

    /// <summary>Since the quarter before, and since a year before.</summary>
    public required string Change { get; init; }

    /// <summary>The world; null where only the number is shown.</summary>
    public WorldMapModel? Map { get; init; }

    /// <summary>Every status with its countries, highest first.</summary>
    public IReadOnlyList<Rung> Rungs { get; init; } = [];

    public static EmbedHeadlineModel Headline(SiteModel site, Words words) =>
        Of(new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.EmbedHeadline), words["embed.headline"], ""));

    public static EmbedHeadlineModel WithMap(SiteModel site, Words words)
    {
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.EmbedMap), words["embed.map"], "", "map.js");
        return Of(frame) with
        {
            Map = WorldMapModel.Of(frame, score => score.Status),
            Rungs = Rung.All(frame, score => score.Status),
        };
    }

    private static EmbedHeadlineModel Of(PageFrame frame)
    {
        var (site, words) = (frame.Site, frame.Words);
        return new()
        {
            Frame = frame,
            Whole = new SiteAddress(words.Language, Routes.Home),
            Count = words.Formats.Number(site.Board.Scores.Headline),
            OutOf = words.Format("home.of", ("total", site.Board.Scores.Countries.Count)),
            Sentence = words.Rich("home.sentence", frame.At),
            Change = HeadlineWords.ChangeOf(frame),
        };
    }
}
