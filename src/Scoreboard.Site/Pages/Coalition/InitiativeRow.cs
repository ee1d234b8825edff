using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>One initiative, with who is in it.</summary>
public sealed record InitiativeRow
{
    /// <summary>Of the initiative; the name of its place.</summary>
    public required string Id { get; init; }

    /// <summary>In English.</summary>
    public required string Name { get; init; }

    /// <summary>What it is to reach.</summary>
    public required string Goal { get; init; }

    /// <summary>When it runs, in words.</summary>
    public required string Period { get; init; }

    /// <summary>Who leads it; empty where no text says.</summary>
    public required string Lead { get; init; }

    /// <summary>Who else takes part; may be empty.</summary>
    public required string Partners { get; init; }

    /// <summary>Who pays; may be empty.</summary>
    public required string Funders { get; init; }

    /// <summary>The levers it moves, in words; may be empty.</summary>
    public required string Levers { get; init; }

    /// <summary>Those in scope.</summary>
    public required IReadOnlyList<(string Name, string Href)> Countries { get; init; }

    /// <summary>What to know about it; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>Where it can be checked.</summary>
    public required Evidence Evidence { get; init; }

    public static InitiativeRow Of(PageFrame frame, Initiative initiative) => new()
    {
        Id = initiative.InitiativeId,
        Name = initiative.Name,
        Goal = initiative.Goal,
        Period = CoalitionPhrases.Period(frame, initiative.StartsOn, initiative.EndsOn),
        Lead = initiative.Lead is { } lead ? CoalitionPhrases.Names(frame, [lead]) : "",
        Partners = CoalitionPhrases.Names(frame, initiative.Partners),
        Funders = CoalitionPhrases.Names(frame, initiative.Funders),
        Levers = CoalitionPhrases.Levers(frame, initiative.Levers),
        Countries = CoalitionPhrases.Countries(frame, initiative.Countries),
        Note = initiative.Note,
        Evidence = CoalitionPhrases.Evidence(frame, initiative.At, initiative.SourceId),
    };
}
