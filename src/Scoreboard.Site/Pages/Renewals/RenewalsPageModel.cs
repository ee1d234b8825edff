using Scoreboard.Csv;
using Scoreboard.Priorities;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Coalition;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Renewals;

/// <summary>What the page of all renewal windows says.</summary>
public sealed class RenewalsPageModel
{
    private static readonly RenewalState[] StatesOfUnranked =
        [RenewalState.Next, RenewalState.Later, RenewalState.Lapsed];

    public required PageFrame Frame { get; init; }

    /// <summary>How many windows there are.</summary>
    public required string Intro { get; init; }

    /// <summary>What the timeline shows, and of which day.</summary>
    public required string TimelineIntro { get; init; }

    /// <summary>The windows that can be acted on, in the order of their ends.</summary>
    public required WindowTimelineModel Timeline { get; init; }

    /// <summary>Title, explanation and rows of each ranked list.</summary>
    public required IReadOnlyList<WindowList> Ranked { get; init; }

    /// <summary>How many nobody is known to work on; null where the data tells of no coalition.</summary>
    public required string? Unattended { get; init; }

    /// <summary>If every one of them were won.</summary>
    public required WhatIfModel WhatIf { get; init; }

    /// <summary>Documents that end after the window, and those that ended long ago.</summary>
    public required IReadOnlyList<WindowList> Unranked { get; init; }

    /// <summary>Heading of the documents whose end date is to be found, with how many there are.</summary>
    public required string NoDateSummary { get; init; }

    /// <summary>Documents whose end date is to be found.</summary>
    public required IReadOnlyList<NoDateRow> NoDate { get; init; }

    public static RenewalsPageModel Of(SiteModel site, Words words)
    {
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Renewals), words["renewals.title"],
            words["renewals.description"], "map.js", "whatif.js");
        var windows = site.Board.Scores.Countries.SelectMany(c => c.Windows.Select(w => (Country: c, Window: w)))
            .ToLookup(w => w.Window.State);
        return new()
        {
            Frame = frame,
            Intro = words.Format("renewals.intro",
                ("months", site.Board.Settings.Renewal.WindowMonths),
                ("open", words.Count("renewals.open", windows[RenewalState.Open].Count())),
                ("overdue", words.Count("renewals.overdue", windows[RenewalState.Overdue].Count()))),
            TimelineIntro = words.Format("renewals.timeline.intro", ("today", frame.Phrases.Date(site.Board.AsOf))),
            Timeline = WindowTimelineModel.Of(frame),
            Ranked = [.. Enum.GetValues<RenewalList>().Select(list => RankedList(frame, list))],
            Unattended = UnattendedWords.Sentence(frame),
            WhatIf = WhatIfModel.Of(frame),
            Unranked = [.. StatesOfUnranked.Select(state => UnrankedList(frame, state, windows[state]))],
            NoDateSummary = SummaryOf(words, words["renewals.nodate.title"], windows[RenewalState.NoDate].Count()),
            NoDate =
            [
                .. windows[RenewalState.NoDate]
                    .OrderBy(w => frame.Phrases.SortName(w.Country.Country), StringComparer.Ordinal)
                    .Select(w => NoDateRow.Of(frame, w.Country, w.Window.Policy)),
            ],
        };
    }

    private static WindowList RankedList(PageFrame frame, RenewalList list) => ListOf(
        frame.Words, Spelling.Of(list), frame.Words.Title(list), frame.Words.Intro(list),
        [.. frame.Board.Ranking.Where(r => r.List == list).Select(r => WindowRow.Of(frame, r))]);

    private static WindowList UnrankedList(
        PageFrame frame, RenewalState state, IEnumerable<(CountryScore Country, RenewalWindow Window)> windows)
    {
        var rows = windows.OrderBy(w => w.Window.Policy.EndsOn!.Value.Last)
            .ThenBy(w => w.Window.Policy.PolicyId, StringComparer.Ordinal)
            .Select(w => WindowRow.Of(frame, w.Country, w.Window));
        return ListOf(
            frame.Words, Spelling.Of(state), frame.Words.ListTitle(state),
            frame.Words.ListIntro(state, frame.Board.Settings.Renewal), [.. rows]);
    }

    private static WindowList ListOf(
        Words words, string id, string title, string intro, IReadOnlyList<WindowRow> rows) => new()
        {
            Id = id,
            Title = title,
            Summary = SummaryOf(words, title, rows.Count),
            Intro = intro,
            Rows = rows,
        };

    private static string SummaryOf(Words words, string title, int count) =>
        words.Format("renewals.folded", ("title", title), ("count", count));
}
