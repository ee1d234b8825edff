using Scoreboard.Csv;
using Scoreboard.Scoring;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Countries;

/// <summary>One step of the ladder, as seen from where the country stands.</summary>
public sealed class LadderRung
{
    public required Status Status { get; init; }

    /// <summary>In words.</summary>
    public required string Name { get; init; }

    /// <summary>The same for a country that stands on it: a policy that is not kept is one on paper.</summary>
    public required string NameHere { get; init; }

    /// <summary>Whether the country stands on it.</summary>
    public required bool IsHere { get; init; }

    /// <summary>Since when it does, or by when that was known; empty elsewhere, and where it always did.</summary>
    public required string Since { get; init; }

    /// <summary>What it is to the country, for the stylesheet.</summary>
    public required string ClassName { get; init; }

    /// <summary>The lowest first.</summary>
    public static IReadOnlyList<LadderRung> All(PageFrame frame, CountryScore score) =>
        [.. Enum.GetValues<Status>().Order().Select(status => Of(frame, score, status))];

    private static LadderRung Of(PageFrame frame, CountryScore score, Status status)
    {
        var isHere = status == score.Status;
        return new()
        {
            Status = status,
            Name = frame.Phrases.Name(status),
            NameHere = isHere ? frame.Phrases.StatusOf(score) : "",
            IsHere = isHere,
            Since = isHere ? SinceOf(frame, score) : "",
            ClassName = isHere ? $"here-{Spelling.Of(status)}" : status < score.Status ? "climbed" : "ahead",
        };
    }

    private static string SinceOf(PageFrame frame, CountryScore score) =>
        frame.Board.History.Countries.First(c => c.Country == score.Country).Changes is [.., var last]
            && last.To == score.Status
            ? StatusRow.Of(frame, last).Date
            : "";
}
