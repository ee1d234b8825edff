using Scoreboard.Priorities;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>A window that nobody is known to work on.</summary>
public sealed record AlignmentGap
{
    /// <summary>By name.</summary>
    public required string Country { get; init; }

    /// <summary>Its title.</summary>
    public required string Document { get; init; }

    /// <summary>Of the window's page.</summary>
    public required string Href { get; init; }

    /// <summary>When it ends or ended, in words.</summary>
    public required string End { get; init; }

    /// <summary>What to ask for, in a few words.</summary>
    public required string Ask { get; init; }

    public static AlignmentGap Of(PageFrame frame, RankedWindow ranked)
    {
        var policy = ranked.Window.Policy;
        return new()
        {
            Country = frame.Phrases.Name(ranked.Country.Country),
            Document = frame.Phrases.Title(policy),
            Href = frame.To(Routes.Window(policy)),
            End = frame.Phrases.End(policy),
            Ask = frame.Phrases.Asks(ranked.Country),
        };
    }
}
