using Scoreboard.Changes;
using Scoreboard.Releases;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Changes;

/// <summary>A country of which today's data says otherwise than what was published of the same day.</summary>
public sealed record RestatedRow
{
    /// <summary>In the page's language.</summary>
    public required string Country { get; init; }

    /// <summary>Of its page.</summary>
    public required string Href { get; init; }

    /// <summary>Its status as published.</summary>
    public required string Published { get; init; }

    /// <summary>Its status by today's data.</summary>
    public required string Now { get; init; }

    public static IReadOnlyList<RestatedRow> All(PageFrame frame, Release release) =>
    [
        .. Restatement.All(release, frame.Site.History).Select(r => new RestatedRow
        {
            Country = frame.Phrases.Name(r.Country),
            Href = frame.To(Routes.Country(r.Country)),
            Published = frame.Phrases.Name(r.Published),
            Now = frame.Phrases.Name(r.Now),
        }),
    ];
}
