using Scoreboard.Coalition;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>An open commitment as a line.</summary>
public sealed record TeamCommitment
{
    /// <summary>What was promised.</summary>
    public required string What { get; init; }

    /// <summary>Its place among all.</summary>
    public required string Href { get; init; }

    /// <summary>Who made it, in words.</summary>
    public required string Owners { get; init; }

    /// <summary>When it is due, in words.</summary>
    public required string Due { get; init; }

    /// <summary>The numbers in words; empty where no number was promised.</summary>
    public required string Numbers { get; init; }

    public static TeamCommitment Of(PageFrame frame, CommitmentOnDay onDay)
    {
        var commitment = onDay.Commitment;
        return new()
        {
            What = commitment.What,
            Href = CoalitionPhrases.HrefOf(frame, commitment),
            Owners = CoalitionPhrases.Names(frame, commitment.Owners),
            Due = commitment.DueOn is { } due
                ? frame.Words.Format("team.due", ("date", frame.Phrases.Date(due)))
                : frame.Words["commitment.undated"],
            Numbers = CoalitionPhrases.Numbers(frame, commitment),
        };
    }
}
