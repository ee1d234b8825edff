using Scoreboard.Changes;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Changes;

/// <summary>One quarter in the list.</summary>
public sealed record QuarterRow
{
    /// <summary>In words.</summary>
    public required string Name { get; init; }

    /// <summary>Of its page.</summary>
    public required string Href { get; init; }

    /// <summary>The headline at its end, by today's data.</summary>
    public required string Headline { get; init; }

    /// <summary>The headline as published; a dash where nothing was.</summary>
    public required string Published { get; init; }

    /// <summary>In words.</summary>
    public required string Difference { get; init; }

    /// <summary>How many changes of each cause.</summary>
    public required string Causes { get; init; }

    public static QuarterRow Of(PageFrame frame, ChangeLog log)
    {
        var words = frame.Words;
        var release = frame.Board.Releases.FirstOrDefault(r => r.Quarter == log.Quarter);
        return new()
        {
            Name = frame.Phrases.Name(log),
            Href = frame.To(Routes.Quarter(log.Quarter)),
            Headline = words.Formats.Number(log.After),
            Published = release is null ? words["score.none"] : words.Formats.Number(release.Headline),
            Difference = QuarterPageModel.DifferenceOf(frame, log),
            Causes = string.Join(" · ", log.Changes.GroupBy(c => c.Cause).Select(g => words.Format("cause.count",
                ("cause", frame.Phrases.Name(g.Key)), ("count", g.Count())))),
        };
    }
}
