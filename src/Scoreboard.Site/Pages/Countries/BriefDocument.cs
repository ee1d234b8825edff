using Scoreboard.Documents;
using Scoreboard.Scoring;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Countries;

/// <summary>One document on a country's sheet of paper.</summary>
public sealed record BriefDocument
{
    /// <summary>In English, as the data has it.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// Its kind, with the focus where that is the whole sector; period, force and renewal state; in words.
    /// </summary>
    public required IReadOnlyList<string> Details { get; init; }

    /// <summary>The first of its sources.</summary>
    public required IReadOnlyList<SourceLink> Sources { get; init; }

    public static BriefDocument Of(PageFrame frame, CountryScore score, Policy policy, Force force)
    {
        var phrases = frame.Phrases;
        IReadOnlyList<string> details =
        [
            policy.Focus == PolicyFocus.Community ? phrases.Name(policy.Kind) : phrases.KindAndFocus(policy),
            phrases.Period(policy), phrases.Name(force),
        ];
        return new BriefDocument
        {
            Title = phrases.Title(policy),
            Details = score.Windows.FirstOrDefault(w => w.Policy == policy) is { } window
                ? [.. details, phrases.Name(window.State)]
                : details,
            Sources = [.. Evidence.Of(frame, policy).Sources.Take(1)],
        };
    }
}
