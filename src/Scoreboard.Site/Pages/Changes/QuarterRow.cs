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

    /// <summary>Whether it was published.</summary>
    public required bool IsPublished { get; init; }

    /// <summary>How the headline moved, in words; empty where it did not.</summary>
    public required string Difference { get; init; }

    /// <summary>The countries whose status changed, by cause.</summary>
    public required IReadOnlyList<string> Moved { get; init; }

    /// <summary>How many documents began, ended or came into their window.</summary>
    public required string Documents { get; init; }

    public static QuarterRow Of(PageFrame frame, ChangeLog log)
    {
        var (words, phrases) = (frame.Words, frame.Phrases);
        var release = frame.Board.Releases.FirstOrDefault(r => r.Quarter == log.Quarter);
        var causes = log.Changes.GroupBy(c => c.Cause).ToLookup(g => g.First().Policy is null);
        return new()
        {
            Name = phrases.Name(log),
            Href = frame.To(Routes.Quarter(log.Quarter)),
            Headline = words.Formats.Number(log.After),
            Published = release is null ? words["score.none"] : words.Formats.Number(release.Headline),
            IsPublished = release is not null,
            Difference = log.Changes.Any(c => c.HeadlineDelta != 0) ? QuarterPageModel.DifferenceOf(frame, log) : "",
            Moved = [.. causes[true].Select(g => words.Format("cause.countries",
                ("cause", phrases.Name(g.Key)),
                ("countries", words.Formats.List([.. g.Select(c => phrases.Name(c.Country)).Distinct()]))))],
            Documents = string.Join(" · ", causes[false].Select(g => words.Format("cause.count",
                ("cause", phrases.Name(g.Key)), ("count", g.Count())))),
        };
    }
}
