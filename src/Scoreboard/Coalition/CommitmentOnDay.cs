using Scoreboard.Dates;
using Scoreboard.Settings;
using Scoreboard.Tables;

namespace Scoreboard.Coalition;

/// <summary>One commitment on a day.</summary>
/// <param name="Commitment">Made by then.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="EndedOn">
/// When it was kept or missed, as precisely as known; null while it has not ended, and where only the text that tells
/// of its end is dated.
/// </param>
/// <param name="EndKnownBy">The day from which its end counts; null while it has not ended.</param>
public sealed record CommitmentOnDay(
    Commitment Commitment, CommitmentStanding Standing, PartialDate? EndedOn, DateOnly? EndKnownBy)
{
    /// <summary>Whether somebody may still be at work on it: it has not ended, as far as known.</summary>
    public bool IsAlive => Standing is CommitmentStanding.DueSoon or CommitmentStanding.Open;

    /// <summary>Whether a number against the number promised is known.</summary>
    public bool HasNumbers => Commitment is { TargetValue: > 0, LatestValue: not null };

    /// <summary>The newest number as a share of the one promised; null without both.</summary>
    public double? Share => HasNumbers ? Commitment.LatestValue / Commitment.TargetValue : null;

    /// <returns>Null where it was not made yet.</returns>
    public static CommitmentOnDay? On(
        DateOnly day, Commitment commitment, IReadOnlyDictionary<string, Source> sources, CoalitionSettings settings)
    {
        if (commitment.MadeOn.First > day)
        {
            return null;
        }

        if (EndOf(commitment, sources) is var (endedOn, knownBy) && knownBy <= day)
        {
            return new CommitmentOnDay(commitment, Ended(commitment.State), endedOn, knownBy);
        }

        var standing = commitment.DueOn?.Last switch
        {
            null => CommitmentStanding.Open,
            { } due when due < day => CommitmentStanding.OutcomeNotKnown,
            { } due when due <= day.AddMonths(settings.DueSoonMonths) => CommitmentStanding.DueSoon,
            _ => CommitmentStanding.Open,
        };
        return new CommitmentOnDay(commitment, standing, null, null);
    }

    /// <summary>
    /// What was kept counts from its day. What was missed was so when its due date had passed, and what was given up
    /// counts from the year of the text that says so, but never before the commitment was made.
    /// </summary>
    private static (PartialDate? On, DateOnly KnownBy)? EndOf(
        Commitment commitment, IReadOnlyDictionary<string, Source> sources) => commitment switch
        {
            { State: CommitmentState.Done, DoneOn: { } done } => (done, done.First),
            { State: CommitmentState.Short, DueOn: { } due } => (due, due.Last.AddDays(1)),
            { State: CommitmentState.Dropped, DoneSourceId: { } source } =>
                (null, Days.Later(sources[source].KnownBy, commitment.MadeOn.First)),
            _ => null,
        };

    private static CommitmentStanding Ended(CommitmentState state) => state switch
    {
        CommitmentState.Done => CommitmentStanding.Kept,
        CommitmentState.Short => CommitmentStanding.Missed,
        CommitmentState.Dropped => CommitmentStanding.Dropped,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Has not ended."),
    };
}
