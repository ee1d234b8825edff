using System.Globalization;
using Scoreboard.Coalition;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>One commitment as a row.</summary>
public sealed record CommitmentRow
{
    /// <summary>What is not for a single country has this in place of a code.</summary>
    public const string NoCountry = "none";

    /// <summary>Of the commitment; the name of its place.</summary>
    public required string Id { get; init; }

    /// <summary>What was promised.</summary>
    public required string What { get; init; }

    /// <summary>Who made it, in words.</summary>
    public required string Owners { get; init; }

    /// <summary>Ids of who made it, for the filter, separated by spaces.</summary>
    public required string OwnerKeys { get; init; }

    /// <summary>Those in scope.</summary>
    public required IReadOnlyList<(string Name, string Href)> Countries { get; init; }

    /// <summary>Codes for the filter, separated by spaces; <see cref="NoCountry"/> without one.</summary>
    public required string CountryKeys { get; init; }

    /// <summary>In words; empty without one.</summary>
    public required string Lever { get; init; }

    /// <summary>Id for the filter; empty without one.</summary>
    public required string LeverKey { get; init; }

    /// <summary>How it stands.</summary>
    public required CommitmentStanding Standing { get; init; }

    /// <summary>The same in words.</summary>
    public required string StandingName { get; init; }

    /// <summary>When it was made, in words.</summary>
    public required string Made { get; init; }

    /// <summary>When it is due, in words.</summary>
    public required string Due { get; init; }

    /// <summary>The last day it can be due, as machines write it; empty where it is due on no day.</summary>
    public required string DueOrder { get; init; }

    /// <summary>The numbers in words; empty where no number was promised.</summary>
    public required string Numbers { get; init; }

    /// <summary>0 to 100 and never more, for the bar; null without a number against the one promised.</summary>
    public required double? Bar { get; init; }

    /// <summary>The share not cut off, for sorting; empty without one.</summary>
    public required string ShareOrder { get; init; }

    /// <summary>What to know about it; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>Where the promise, and what became of it, can be checked.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>What it is found by.</summary>
    public string Names => string.Join('|', [What, Owners, .. Countries.Select(c => c.Name)]);

    /// <summary>For the script that sorts: what is to be done next comes first.</summary>
    public int Rung => Enum.GetValues<CommitmentStanding>().Length - (int)Standing;

    /// <summary>Within a group: by due date, those without one last.</summary>
    public string Tie => DueOrder.Length > 0 ? DueOrder : "9999";

    public static CommitmentRow Of(PageFrame frame, CommitmentOnDay onDay)
    {
        var (words, phrases, commitment) = (frame.Words, frame.Phrases, onDay.Commitment);
        return new()
        {
            Id = commitment.CommitmentId,
            What = commitment.What,
            Owners = CoalitionPhrases.Names(frame, commitment.Owners),
            OwnerKeys = string.Join(' ', commitment.Owners),
            Countries = CoalitionPhrases.Countries(frame, commitment.Countries),
            CountryKeys = commitment.Countries.Count > 0 ? string.Join(' ', commitment.Countries) : NoCountry,
            Lever = commitment.Lever is { } lever ? phrases.Name(frame.Board.Data.LeverById[lever]) : "",
            LeverKey = commitment.Lever ?? "",
            Standing = onDay.Standing,
            StandingName = CoalitionPhrases.Standing(frame, onDay),
            Made = words.Format("commitment.made", ("date", phrases.Date(commitment.MadeOn))),
            Due = commitment.DueOn is { } due ? phrases.Date(due) : words["commitment.undated"],
            DueOrder = commitment.DueOn?.Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            Numbers = CoalitionPhrases.Numbers(frame, commitment),
            Bar = onDay.Share is { } share ? Math.Clamp(100 * share, 0, 100) : null,
            ShareOrder = onDay.Share?.ToString("0.###", CultureInfo.InvariantCulture) ?? "",
            Note = commitment.Note,
            Evidence = CoalitionPhrases.Evidence(
                frame, commitment.At, commitment.SourceId, commitment.DoneSourceId),
        };
    }
}
