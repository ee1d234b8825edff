using Scoreboard.Csv;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Building;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;


namespace Scoreboard.Site.Pages.Renewals;

/// <summary>What the page of all renewal windows says.</summary>
/// <param name="Frame">Of the page.</param>
/// <param name="Intro">How many windows there are.</param>
/// <param name="Timeline">The windows that can be acted on, in the order of their ends.</param>
/// <param name="Ranked">Title, explanation and rows of each ranked list.</param>
/// <param name="WhatIf">If every one of them were won.</param>
/// <param name="Unranked">Documents that end after the window, and those that ended long ago.</param>
/// <param name="NoDate">Documents whose end date is to be found.</param>
public sealed record RenewalsPageModel(
    PageFrame Frame, string Intro, WindowTimelineModel Timeline, IReadOnlyList<WindowList> Ranked, WhatIfModel WhatIf,
    IReadOnlyList<WindowList> Unranked, IReadOnlyList<NoDateRow> NoDate)
{
    public static RenewalsPageModel Of(SiteModel site, Words words)
    {
        var frame = new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Renewals), words["renewals.title"], words["renewals.description"],
            "map.js", "whatif.js");
        var windows = site.Scores.Countries.SelectMany(c => c.Windows.Select(w => (Country: c, Window: w))).ToList();
        return new RenewalsPageModel(
            frame,
            words.Format("renewals.intro", ("months", site.Settings.Renewal.WindowMonths),
                ("open", words.Count("renewals.open", windows.Count(w => w.Window.State == RenewalState.Open))),
                ("overdue", words.Count("renewals.overdue", windows.Count(w => w.Window.State == RenewalState.Overdue)))),
            WindowTimelineModel.Of(frame),
            [.. Enum.GetValues<RenewalList>().Select(list => new WindowList(
                Spelling.Of(list), words[$"renewals.{Spelling.Of(list)}.title"], words[$"renewals.{Spelling.Of(list)}.intro"],
                [.. site.Ranking.Where(r => r.List == list).Select(r => WindowRow.Of(frame, r))]))],
            WhatIfModel.Of(frame),
            [.. new[] { RenewalState.Next, RenewalState.Later, RenewalState.Lapsed }.Select(state => new WindowList(
                Spelling.Of(state), words[$"renewals.{Spelling.Of(state)}.title"],
                words.Format($"renewals.{Spelling.Of(state)}.intro",
                    ("from", site.Settings.Renewal.WindowMonths), ("to", site.Settings.Renewal.NextMonths), ("overdue", site.Settings.Renewal.OverdueMonths)),
                [.. windows.Where(w => w.Window.State == state).OrderBy(w => w.Window.Policy.EndsOn!.Value.Last)
                    .ThenBy(w => w.Window.Policy.PolicyId, StringComparer.Ordinal)
                    .Select(w => WindowRow.Of(frame, w.Country, w.Window))]))],
            [.. windows.Where(w => w.Window.State == RenewalState.NoDate).Select(w => NoDateRow.Of(frame, w.Country, w.Window.Policy))]);
    }
}

/// <summary>One list of windows.</summary>
/// <param name="Id">To link to.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Intro">What stands in it.</param>
/// <param name="Rows">In order.</param>
public sealed record WindowList(string Id, string Title, string Intro, IReadOnlyList<WindowRow> Rows);

/// <summary>A document whose end date nobody has found yet.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Iso3">The country's code.</param>
/// <param name="Country">In the page's language.</param>
/// <param name="Document">Its title.</param>
/// <param name="Href">Its place on the country's page.</param>
/// <param name="Period">What is known of its period.</param>
/// <param name="Form">Where to send the date.</param>
public sealed record NoDateRow(
    string Id, string Iso3, string Country, string Document, string Href, string Period, string Form)
{
    public static NoDateRow Of(PageFrame frame, CountryScore score, Policy policy) => new(
        policy.PolicyId, score.Country.Iso3, frame.Phrases.Name(score.Country), policy.Title,
        frame.To(Routes.Document(score.Country, policy)), frame.Phrases.Period(policy),
        frame.Site.CorrectionForm(frame.Words.Format("renewals.nodate.form",
            ("country", frame.Phrases.Name(score.Country)), ("document", policy.Title))));
}

/// <summary>The scoreboard as it would be if every window that can be acted on were won.</summary>
/// <param name="Count">The headline then.</param>
/// <param name="OutOf">What it is out of.</param>
/// <param name="Base">The headline today, for the script.</param>
/// <param name="Target">The target, for the script.</param>
/// <param name="Label">The map's label with <c>{count}</c> in it, for the script.</param>
/// <param name="ToGo">How far the headline would then be from the target.</param>
/// <param name="Map">The world as it would be.</param>
/// <param name="Countries">The countries that would be won.</param>
public sealed record WhatIfModel(
    string Count, string OutOf, int Base, int Target, string Label, string ToGo, WorldMapModel Map, IReadOnlyList<WhatIfCountry> Countries)
{
    public static WhatIfModel Of(PageFrame frame)
    {
        var (site, words) = (frame.Site, frame.Words);
        var won = site.Ranking.Where(r => r.Country.Status != Status.Prochw).GroupBy(r => r.Country.Country.Iso3)
            .ToDictionary(g => g.Key, g => g.First());
        var (count, target) = (site.Scores.Headline + won.Count, site.Settings.Target.Countries);
        return new WhatIfModel(
            words.Formats.Number(count), words.Format("home.of", ("total", site.Scores.Countries.Count)),
            site.Scores.Headline, target,
            words.Format("map.label", ("count", "{count}"), ("total", site.Scores.Countries.Count)),
            words.Format("whatif.togo", ("left", Math.Max(0, target - count)), ("target", target)),
            WorldMapModel.Of(frame, score => won.ContainsKey(score.Country.Iso3) ? Status.Prochw : score.Status),
            [.. won.Values.Select(r => new WhatIfCountry(
                r.Country.Country.Iso3, frame.Phrases.Name(r.Country.Country), r.Country.Status,
                frame.Phrases.OnMap(r.Country.Country, r.Country.Status), frame.Phrases.OnMap(r.Country.Country, Status.Prochw),
                frame.To(Routes.Window(r.Window.Policy)), frame.Phrases.End(r.Window.Policy)))]);
    }
}

/// <summary>A country that a won window would add to the headline.</summary>
/// <param name="Iso3">Its code.</param>
/// <param name="Name">In the page's language.</param>
/// <param name="Was">Its status today.</param>
/// <param name="WasTitle">What the map calls it today.</param>
/// <param name="WonTitle">What the map calls it once it is won.</param>
/// <param name="Href">Of the most worthwhile of its windows.</param>
/// <param name="End">When that ends, in words.</param>
public sealed record WhatIfCountry(
    string Iso3, string Name, Status Was, string WasTitle, string WonTitle, string Href, string End);
