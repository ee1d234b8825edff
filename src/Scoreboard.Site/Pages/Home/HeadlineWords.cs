using Scoreboard.Changes;
using Scoreboard.Dates;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Home;

/// <summary>What moved the headline, in words: what was only found is no gain, and no sign praises it.</summary>
public static class HeadlineWords
{
    /// <summary>Of the quarter under way, and of a year.</summary>
    public static string ChangeOf(PageFrame frame)
    {
        var (words, history, today) = (frame.Words, frame.Board.History, frame.Board.AsOf);
        return words.Format("home.change",
            ("quarter", Moved(words, history.ChangeSince(Quarter.Of(today).Previous.End))),
            ("year", Moved(words, history.ChangeSince(today.AddYears(-1)))));
    }

    /// <summary>Such as "no country won or lost; 2 were found to have had it".</summary>
    private static string Moved(Words words, HeadlineChange change)
    {
        var did = change is { Won: 0, Lost: 0 }
            ? words["home.change.none"]
            : words.Format("home.change.moved", ("won", change.Won), ("lost", change.Lost));
        List<string> found =
        [
            .. change.Known > 0 ? [words.Count("home.change.found", change.Known)] : Array.Empty<string>(),
            .. change.Gone > 0 ? [words.Count("home.change.gone", change.Gone)] : Array.Empty<string>(),
        ];
        return found.Count == 0
            ? did
            : words.Format("home.change.both", ("did", did), ("found", words.Formats.List(found)));
    }
}
