using Scoreboard.Csv;
using Scoreboard.Progress;
using Scoreboard.Renewals;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Countries;

/// <summary>What the scorecard can be filtered by.</summary>
internal static class ScorecardFilters
{
    public static IReadOnlyList<Filter> All(PageFrame frame)
    {
        var (words, phrases) = (frame.Words, frame.Phrases);
        var countries = frame.Board.Scores.Countries.Select(c => c.Country).ToList();
        return
        [
            new Filter("status", words["column.status"],
            [
                .. Enum.GetValues<Status>().OrderDescending()
                    .Select(s => (frame.Board.Statuses.Of(s), phrases.Name(s))),
            ]),
            new Filter("region", words["column.region"],
                [.. CountryGroup.Regions(countries).Select(g => (Slug.Of(g.Value), phrases.Name(g)))])
            {
                IsChips = true,
            },
            new Filter("income", words["column.income"],
                [.. CountryGroup.Incomes(countries).Select(g => (Slug.Of(g.Value), phrases.Name(g)))]),
            new Filter("weakest", words["filter.weakest"],
                [.. frame.Board.Data.Levers.Select(l => (l.LeverId, phrases.Name(l)))]),
            new Filter("renewal", words["column.renewal"],
            [
                ("overdue,open", words["renewal.actionable"]),
                .. Enum.GetValues<RenewalState>().Select(s => (Spelling.Of(s), phrases.Name(s))),
                ("none", words["renewal.none"]),
            ]),
        ];
    }
}
