using Scoreboard.Dates;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Changes;

/// <summary>Why something on the scoreboard changed.</summary>
public enum ChangeCause
{
    /// <summary>The facts changed: a country reached the highest rung.</summary>
    Won,

    /// <summary>The facts changed: a country no longer has one.</summary>
    Lost,

    /// <summary>The facts changed: a country moved up the ladder, short of the top.</summary>
    Advanced,

    /// <summary>The facts changed: a country moved down the ladder, below the top.</summary>
    FellBack,

    /// <summary>
    /// A source first shows how things stand: it does not say since when, or shows that nothing is met.
    /// </summary>
    NewlyAssessed,

    /// <summary>The same date, other facts: what was published was wrong or incomplete.</summary>
    Corrected,

    /// <summary>A document's end came within the window.</summary>
    EnteredWindow,

    /// <summary>A document ended, and nothing had taken its place.</summary>
    Expired,

    /// <summary>A document was superseded.</summary>
    Renewed,
}

/// <summary>One change, with its cause.</summary>
/// <param name="Cause">Why.</param>
/// <param name="On">The day of the change; for a correction the day whose status was corrected.</param>
/// <param name="Country">In scope.</param>
/// <param name="From">The status before; null where the change is a document's.</param>
/// <param name="To">The status after; null where the change is a document's.</param>
/// <param name="Facts">The findings behind it; empty for documents and corrections.</param>
/// <param name="Policy">The document; null where the change is a status's.</param>
/// <param name="Successor">What superseded it; null unless it was renewed.</param>
public sealed record Change(
    ChangeCause Cause, DateOnly On, Country Country, Status? From, Status? To, IReadOnlyList<Fact> Facts,
    Policy? Policy = null, Policy? Successor = null)
{
    /// <summary>The quarter whose release said otherwise; null where nothing published is corrected.</summary>
    public Quarter? Corrects { get; init; }

    /// <summary>What it adds to the headline: 1, 0 or −1.</summary>
    public int HeadlineDelta => (To == Status.Won ? 1 : 0) - (From == Status.Won ? 1 : 0);
}
