using Scoreboard.Csv;
using Scoreboard.Progress;
using Scoreboard.Renewals;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Countries;

/// <summary>One thing the scorecard can be filtered by.</summary>
/// <param name="Key">The data attribute of the rows, and the name in the page's address.</param>
/// <param name="Label">In words.</param>
/// <param name="Options">Value and words; a value may list several, separated by commas.</param>
/// <remarks>The few and often chosen ones are chips, all in sight.</remarks>
public sealed record Filter(string Key, string Label, IReadOnlyList<(string Value, string Label)> Options)
{
    private const string Region = "region";

    /// <summary>Whether its options stand beside each other, one press away.</summary>
    public bool IsChips => Key == Region;

    public static IReadOnlyList<Filter> All(PageFrame frame)
    {
        var (words, phrases) = (frame.Words, frame.Phrases);
        var countries = frame.Board.Scores.Countries.Select(c => c.Country).ToList();
        return
        [
            new Filter("status", words["column.status"],
                [.. Enum.GetValues<Status>().OrderDescending().Select(s => (Spelling.Of(s), phrases.Name(s)))]),
            new Filter(Region, words["column.region"],
                [.. CountryGroup.Regions(countries).Select(g => (Slug.Of(g.Value), phrases.Name(g)))]),
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
