using Scoreboard.Coalition;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>One of the three gears that turn each other: what we do, what that changes, what it is for.</summary>
public sealed record GearModel
{
    private const int RoomInWheel = 6;

    /// <summary>Of the gear.</summary>
    public required string Title { get; init; }

    /// <summary>Its one number.</summary>
    public required string Number { get; init; }

    /// <summary>Whether the number is words, too much for large letters.</summary>
    public bool IsLong => Number.Length > RoomInWheel;

    /// <summary>What that counts.</summary>
    public required string Counts { get; init; }

    /// <summary>How fast it moves, in words.</summary>
    public required string Pace { get; init; }

    /// <summary>The other numbers beside it.</summary>
    public required IReadOnlyList<GearFact> Facts { get; init; }

    /// <summary>All three, in the order in which one turns the next.</summary>
    public static IReadOnlyList<GearModel> All(PageFrame frame, CoalitionBoard coalition) =>
        [OfWork(frame, coalition), OfChange(frame, coalition), OfPurpose(frame, coalition)];

    private static GearModel OfWork(PageFrame frame, CoalitionBoard coalition)
    {
        var (words, day) = (frame.Words, frame.Board.AsOf);
        var own = coalition.Commitments.Where(c => c.Commitment.Focus == PolicyFocus.Community).ToList();
        var kept = own.Where(c => c.Standing == CommitmentStanding.Kept).ToList();
        return new()
        {
            Title = words["gears.work"],
            Number = words.Formats.Number(kept.Count),
            Counts = words.Format("gears.work.counts", ("total", own.Count)),
            Pace = words.Format("gears.work.pace",
                ("now", kept.Count(c => c.EndKnownBy > day.AddYears(-1))),
                ("before", kept.Count(
                    c => c.EndKnownBy > day.AddYears(-2) && c.EndKnownBy <= day.AddYears(-1)))),
            Facts =
            [
                .. Enum.GetValues<CommitmentStanding>().Where(s => s != CommitmentStanding.Kept)
                    .Select(s => GearFact.Count(frame, words[CoalitionKeys.Of(s)], own.Count(c => c.Standing == s))),
                GearFact.Count(frame, words["gears.initiatives"], coalition.Underway.Count),
                GearFact.Count(frame, words["gears.partners"], coalition.Present.Count),
            ],
        };
    }

    private static GearModel OfChange(PageFrame frame, CoalitionBoard coalition)
    {
        var (words, site) = (frame.Words, frame.Site);
        return new()
        {
            Title = words["gears.change"],
            Number = words.Formats.Number(site.Board.Scores.Headline),
            Counts = words["quarter.headline"],
            Pace = words.Format("gears.change.pace",
                ("then", site.Board.History.Headline(site.Board.AsOf.AddYears(-1))),
                ("now", site.Board.Scores.Headline)),
            Facts = GearFact.All(frame, coalition.Settings.Changes),
        };
    }

    private static GearModel OfPurpose(PageFrame frame, CoalitionBoard coalition)
    {
        var facts = GearFact.All(frame, coalition.Settings.Serves);
        return new()
        {
            Title = frame.Words["gears.purpose"],
            Number = facts[0].Number,
            Counts = facts[0].Name,
            Pace = facts[0].Pace,
            Facts = [.. facts.Skip(1)],
        };
    }
}
