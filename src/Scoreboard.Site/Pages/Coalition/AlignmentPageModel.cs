using Scoreboard.Coalition;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>What the page says that sets what is under way against where something can be won.</summary>
public sealed class AlignmentPageModel
{
    public required PageFrame Frame { get; init; }

    /// <summary>How many initiatives and gaps there are.</summary>
    public required string Intro { get; init; }

    /// <summary>Heading of the windows that nobody is known to work on.</summary>
    public required string GapsTitle { get; init; }

    /// <summary>Those windows, by rank: country, document, end.</summary>
    public required IReadOnlyList<AlignmentGap> Gaps { get; init; }

    /// <summary>The levers, as columns.</summary>
    public required IReadOnlyList<string> Levers { get; init; }

    /// <summary>What is for no single country, then the countries by name.</summary>
    public required IReadOnlyList<AlignmentGridRow> Rows { get; init; }

    /// <summary>Those under way.</summary>
    public required IReadOnlyList<InitiativeRow> Underway { get; init; }

    /// <summary>Heading of those that have ended, with how many there are.</summary>
    public required string EndedTitle { get; init; }

    /// <summary>Those that have ended.</summary>
    public required IReadOnlyList<InitiativeRow> Ended { get; init; }

    public static AlignmentPageModel Of(SiteModel site, Words words, CoalitionBoard coalition)
    {
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Alignment), words["alignment.title"],
            words["alignment.description"]);
        var unattended = site.Board.Unattended;
        var ended = coalition.Initiatives.Except(coalition.Underway).ToList();
        var countries = site.Board.Scores.Countries.Select(c => c.Country)
            .OrderBy(frame.Phrases.SortName, StringComparer.Ordinal);
        return new()
        {
            Frame = frame,
            Intro = words.Format("alignment.intro",
                ("initiatives", words.Count("alignment.initiatives", coalition.Underway.Count))),
            GapsTitle = UnattendedWords.Sentence(frame) ?? "",
            Gaps = [.. unattended.Select(w => AlignmentGap.Of(frame, w))],
            Levers = [.. site.Board.Data.Levers.Select(frame.Phrases.Name)],
            Rows =
            [
                AlignmentGridRow.OfNone(frame, coalition.Underway),
                .. AlignmentRow.All(coalition, countries, site.Board.Ranking)
                    .Select(r => AlignmentGridRow.Of(frame, r)),
            ],
            Underway = [.. coalition.Underway.Select(i => InitiativeRow.Of(frame, i))],
            EndedTitle = words.Format(
                "renewals.folded", ("title", words["alignment.ended"]), ("count", ended.Count)),
            Ended = [.. ended.Select(i => InitiativeRow.Of(frame, i))],
        };
    }
}
