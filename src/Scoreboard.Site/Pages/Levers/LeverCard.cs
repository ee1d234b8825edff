using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Levers;

/// <summary>One lever, in short.</summary>
public sealed record LeverCard
{
    /// <summary>Its mean over the countries.</summary>
    public required LeverSummary Mean { get; init; }

    /// <summary>Of its page.</summary>
    public required string Href { get; init; }

    /// <summary>What it is; may be empty.</summary>
    public required string What { get; init; }

    /// <summary>What its score is made of.</summary>
    public required string Criteria { get; init; }

    public static LeverCard Of(PageFrame frame, Lever lever)
    {
        var criteria = frame.Board.Data.Criteria.Where(c => c.LeverId == lever.LeverId);
        return new()
        {
            Mean = LeverSummary.Of(frame, lever),
            Href = frame.To(Routes.Lever(lever)),
            What = WhatOf(frame, lever),
            Criteria = frame.Words.Format("levers.criteria",
                ("criteria", frame.Words.Formats.List([.. criteria.Select(frame.Phrases.Name)]))),
        };
    }

    /// <summary>What the lever is; of levers with no part of their own their question tells.</summary>
    public static string WhatOf(PageFrame frame, Lever lever)
    {
        var (id, settings) = (lever.LeverId, frame.Board.Settings);
        return id == settings.Renewal.Lever ? frame.Words["levers.what.policy"]
            : id == settings.GuidelinesLever ? frame.Words["levers.what.guidelines"]
            : id == settings.Funding.Lever ? frame.Words["levers.what.funding"]
            : "";
    }
}
