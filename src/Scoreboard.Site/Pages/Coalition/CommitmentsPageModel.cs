using Scoreboard.Coalition;
using Scoreboard.Csv;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Coalition;

/// <summary>What the page of all commitments says.</summary>
public sealed class CommitmentsPageModel
{
    public required PageFrame Frame { get; init; }

    /// <summary>How many there are, and how those that were due stand.</summary>
    public required string Intro { get; init; }

    /// <summary>Those for the workers, by standing.</summary>
    public required IReadOnlyList<CommitmentGroup> Groups { get; init; }

    /// <summary>Those that do not name the workers, by standing.</summary>
    public required IReadOnlyList<CommitmentGroup> InGeneral { get; init; }

    /// <summary>The choices the script offers.</summary>
    public required IReadOnlyList<Filter> Filters { get; init; }

    /// <summary>How many there are in each country.</summary>
    public required IReadOnlyList<StandingCount> ByCountry { get; init; }

    /// <summary>The standings, as the columns of that table.</summary>
    public required IReadOnlyList<string> Standings { get; init; }

    public static CommitmentsPageModel Of(SiteModel site, Words words, CoalitionBoard coalition)
    {
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Commitments), words["commitments.title"],
            words["commitments.description"], "scorecard.js");
        List<CommitmentOnDay> own =
            [.. coalition.Commitments.Where(c => c.Commitment.Focus == PolicyFocus.Community)];
        return new()
        {
            Frame = frame,
            Intro = words.Format("commitments.intro",
                ("commitments", words.Count("commitments.count", own.Count)),
                ("kept", own.Count(c => c.Standing == CommitmentStanding.Kept)),
                ("missed", own.Count(c => c.Standing == CommitmentStanding.Missed)),
                ("unknown", own.Count(c => c.Standing == CommitmentStanding.OutcomeNotKnown))),
            Groups = CommitmentGroup.All(frame, coalition, PolicyFocus.Community),
            InGeneral = CommitmentGroup.All(frame, coalition, PolicyFocus.Sector),
            Filters = FiltersOf(frame, own),
            ByCountry = StandingCount.All(frame, own),
            Standings = [.. Enum.GetValues<CommitmentStanding>().Select(s => words[CoalitionKeys.Of(s)])],
        };
    }

    private static IReadOnlyList<Filter> FiltersOf(PageFrame frame, IReadOnlyList<CommitmentOnDay> commitments)
    {
        var (words, phrases, data) = (frame.Words, frame.Phrases, frame.Board.Data);
        var partners = data.Tables.Coalition.Partners.ById;
        var countries = commitments.SelectMany(c => c.Commitment.Countries).ToHashSet();
        return
        [
            new Filter("standing", words["column.standing"],
                [.. Enum.GetValues<CommitmentStanding>().Select(s => (Spelling.Of(s), words[CoalitionKeys.Of(s)]))]),
            new Filter("country", words["column.country"],
            [
                .. data.Countries.Where(c => c.InScope && countries.Contains(c.Iso3))
                    .OrderBy(phrases.SortName, StringComparer.Ordinal).Select(c => (c.Iso3, phrases.Name(c))),
                (CommitmentRow.NoCountry, words["commitments.nocountry"]),
            ]),
            new Filter("lever", words["column.lever"], [.. data.Levers.Select(l => (l.LeverId, phrases.Name(l)))]),
            new Filter("owner", words["column.owner"],
            [
                .. commitments.SelectMany(c => c.Commitment.Owners).Distinct().Select(id => partners[id])
                    .OrderBy(p => Slug.Of(p.Name), StringComparer.Ordinal).Select(p => (p.PartnerId, p.Name)),
            ]),
        ];
    }
}
