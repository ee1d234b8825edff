using Scoreboard.Priorities;
using Scoreboard.Renewals;
using Scoreboard.Settings;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Renewals;

/// <summary>Lists and states of renewal windows, in words.</summary>
public static class RenewalWords
{
    public static string Title(this Words words, RenewalList list) => list switch
    {
        RenewalList.Win => words["renewals.win.title"],
        RenewalList.WinSector => words["renewals.win_sector.title"],
        RenewalList.Defend => words["renewals.defend.title"],
        _ => words["renewals.defend_sector.title"],
    };

    public static string Intro(this Words words, RenewalList list) => list switch
    {
        RenewalList.Win => words["renewals.win.intro"],
        RenewalList.WinSector => words["renewals.win_sector.intro"],
        RenewalList.Defend => words["renewals.defend.intro"],
        _ => words["renewals.defend_sector.intro"],
    };

    /// <param name="words">Of the page.</param>
    /// <param name="state">One whose documents are listed without a rank.</param>
    public static string ListTitle(this Words words, RenewalState state) => state switch
    {
        RenewalState.Next => words["renewals.next.title"],
        RenewalState.Later => words["renewals.later.title"],
        RenewalState.Lapsed => words["renewals.lapsed.title"],
        _ => throw Unlisted(state),
    };

    /// <summary>Which documents stand in the list of a state.</summary>
    public static string ListIntro(this Words words, RenewalState state, RenewalSettings settings) => state switch
    {
        RenewalState.Next => words.Format(
            "renewals.next.intro", ("from", settings.WindowMonths), ("to", settings.NextMonths)),
        RenewalState.Later => words.Format("renewals.later.intro", ("to", settings.NextMonths)),
        RenewalState.Lapsed => words.Format("renewals.lapsed.intro", ("overdue", settings.OverdueMonths)),
        _ => throw Unlisted(state),
    };

    private static ArgumentOutOfRangeException Unlisted(RenewalState state) =>
        new(nameof(state), state, "Documents of this state have a list of another kind.");
}
