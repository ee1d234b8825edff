using Scoreboard.Changes;
using Scoreboard.Csv;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Changes;

/// <summary>All changes of one cause.</summary>
public sealed record ChangeGroup
{
    /// <summary>As spelled in addresses.</summary>
    public required string Cause { get; init; }

    /// <summary>In words, with the count.</summary>
    public required string Title { get; init; }

    /// <summary>What the cause means.</summary>
    public required string Meaning { get; init; }

    /// <summary>By day and country.</summary>
    public required IReadOnlyList<ChangeRow> Rows { get; init; }

    public static IReadOnlyList<ChangeGroup> Of(PageFrame frame, ChangeLog log) =>
    [
        .. log.Changes.GroupBy(c => c.Cause).Select(g => new ChangeGroup
        {
            Cause = Spelling.Of(g.Key),
            Title = frame.Words.Format("cause.count", ("cause", frame.Phrases.Name(g.Key)), ("count", g.Count())),
            Meaning = frame.Words[TextKeys.MeaningOf(g.Key)],
            Rows =
            [
                .. g.OrderBy(c => c.On).ThenBy(c => frame.Phrases.SortName(c.Country), StringComparer.Ordinal)
                    .Select(c => ChangeRow.Of(frame, c)),
            ],
        }),
    ];
}
