using System.Globalization;
using Scoreboard.Changes;
using Scoreboard.Dates;
using Scoreboard.Documents;
using Scoreboard.Problems;
using Scoreboard.Progress;
using Scoreboard.Quality;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Site.Content;
using Scoreboard.Site.Languages;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>Values of the data as one language says them, so that every page says them alike.</summary>
public sealed class Phrases(SiteModel site, Words words)
{
    private const int DaysShown = 62, MonthsShown = 36;
    private const double Million = 1e6, Billion = 1e9;

    /// <summary>Of the whole site.</summary>
    public string SiteTitle => words.OfData(DataTexts.Title(site.SiteSettings));

    public string Name(Country country) => words.OfData(
        new($"countries.{country.Iso3.ToLowerInvariant()}.name", country.NameIn(words.Language.Code)));

    /// <summary>What lists of countries are sorted by: the order in which readers of the language look.</summary>
    public string SortName(Country country) => Collation.KeyOf(words.Language, Name(country));

    public string Name(Lever lever) => words.OfData(DataTexts.Name(lever));

    public string Name(Criterion criterion) => words.OfData(DataTexts.Name(criterion));

    public string Name(Indicator indicator) => words.OfData(DataTexts.Name(indicator));

    public string Unit(Indicator indicator) => words.OfData(DataTexts.Unit(indicator));

    public string Name(Status status) => words[TextKeys.Of(status)];

    /// <summary>The name of a country's status; one that is known not to be kept in practice says so.</summary>
    public string StatusOf(CountryScore score) =>
        score.IsWonOnPaperOnly ? words["status.won.paper"] : Name(score.Status);

    /// <summary>What the map calls a country.</summary>
    public string OnMap(CountryScore score) =>
        words.Format("map.country", ("country", Name(score.Country)), ("status", StatusOf(score)));

    /// <summary>What a map calls a country that was or would be otherwise than it is.</summary>
    public string OnMap(Country country, Status status) =>
        words.Format("map.country", ("country", Name(country)), ("status", Name(status)));

    public string Name(Basis basis) => words[TextKeys.Of(basis)];

    public string Name(Verdict verdict) => words[TextKeys.Of(verdict)];

    public string Name(RenewalState? state) => words[state is { } s ? TextKeys.Of(s) : "renewal.none"];

    public string Name(PolicyKind kind) => words[TextKeys.Of(kind)];

    /// <summary>The title of a document: the original one where that is in the language of the page.</summary>
    public string Title(Policy policy) => IsOriginalIn(policy, words) ? policy.TitleOriginal : policy.Title;

    /// <summary>The title beside it, in the other language; empty where there is one title only.</summary>
    public string OtherTitle(Policy policy) => IsOriginalIn(policy, words) ? policy.Title : policy.TitleOriginal;

    /// <summary>The name of a cadre: the country's own where that is in the language of the page.</summary>
    public string Name(Cadre cadre) => IsLocalIn(cadre, words) ? cadre.NameLocal : cadre.Name;

    /// <summary>The name beside it, in the other language; empty where there is one name only.</summary>
    public string OtherName(Cadre cadre) => IsLocalIn(cadre, words) ? cadre.Name : cadre.NameLocal;

    /// <summary>Kind and focus of a document.</summary>
    public string KindAndFocus(Policy policy) =>
        words.Format("document.kind", ("kind", Name(policy.Kind)), ("focus", Name(policy.Focus)));

    public string Name(Force force) => words[TextKeys.Of(force)];

    public string Name(PolicyFocus focus) => words[TextKeys.Of(focus)];

    public string Name(ChangeCause cause) => words[TextKeys.Of(cause)];

    public string Name(Quarter quarter) =>
        words.Format("quarter.name", ("quarter", quarter.Number), ("year", words.Formats.Date(quarter.Year)));

    /// <summary>A quarter; what is pending since the last release has a name of its own.</summary>
    public string Name(ChangeLog log) => log.IsPending
        ? words.Format("quarter.pending", ("quarter", Name(log.Quarter.Previous)))
        : Name(log.Quarter);

    public string Region(Country country) => Region(country.Region);

    public string IncomeGroup(Country country) => IncomeGroup(country.IncomeGroup);

    public string Name(CountryGroup group) => group.Kind switch
    {
        GroupKind.Region => Region(group.Value),
        GroupKind.IncomeGroup => IncomeGroup(group.Value),
        _ => words["group.all"],
    };

    private string Region(string region) => words.OfData(DataTexts.Region(region));

    private string IncomeGroup(string incomeGroup) => incomeGroup.Length == 0
        ? words["income.none"]
        : words.OfData(DataTexts.IncomeGroup(incomeGroup));

    public string Date(DateOnly day) => words.Formats.Date(day);

    public string Date(PartialDate date) => words.Formats.Date(date.Year, date.Month, date.Day);

    /// <summary>A number with its unit.</summary>
    public string Large(double number, string unit) => Math.Abs(number) >= Million
        ? words.Formats.Of(Large(number), unit)
        : words.Format("progress.value", ("value", Large(number)), ("unit", unit));

    /// <summary>A number, from a million on in millions, from a billion on in billions.</summary>
    public string Large(double number) => Math.Abs(number) switch
    {
        >= Billion => words.Amount("number.billion", number / Billion),
        >= Million => words.Amount("number.million", number / Million),
        _ => words.Formats.Number(number),
    };

    /// <summary>An amount of US dollars, from a million on in millions, from a billion on in billions.</summary>
    public string Usd(double amount) => words.Format("money.usd", ("amount", Large(amount)));

    /// <summary>A change as a percentage with its sign.</summary>
    public string Change(double change) => words.Format(
        change < 0 ? "change.down" : "change.up", ("percent", words.Formats.Percent(Math.Abs(change))));

    /// <summary>When a document ends or ended, with the precision it is known to.</summary>
    public string End(Policy policy)
    {
        if (policy.EndsOn is not { } end)
        {
            return words[policy.Kind == PolicyKind.Law ? "end.open" : "end.unknown"];
        }

        var key = (end.Last < site.Board.AsOf, end.Day) switch
        {
            (true, null) => "end.past",
            (true, _) => "end.past.day",
            (false, null) => "end.by",
            (false, _) => "end.on",
        };
        return words.Format(key, ("date", Date(end)));
    }

    /// <summary>
    /// How long until a document ends, or since: days up to two months, then whole months, from three years ahead on
    /// years.
    /// </summary>
    public string TimeLeft(RenewalWindow window)
    {
        var left = window.DaysLeft
            ?? throw new ArgumentException("A document without an end has no time left.", nameof(window));
        var end = site.Board.AsOf.AddDays(left);
        return left switch
        {
            0 => words["left.today"],
            > 0 and < DaysShown => words.Count("left.days", left),
            > 0 when MonthsBetween(site.Board.AsOf, end) is var months => months < MonthsShown
                ? words.Count("left.months", months)
                : words.Count("left.years", months / 12),
            > -DaysShown => words.Count("over.days", -left),
            _ => words.Count("over.months", MonthsBetween(end, site.Board.AsOf)),
        };
    }

    /// <summary>For how long a document is overdue; of one that has lapsed, how long ago it ended.</summary>
    public string TimeOver(RenewalWindow window)
    {
        var over = -window.DaysLeft
            ?? throw new ArgumentException("A document without an end is not over.", nameof(window));
        var months = MonthsBetween(site.Board.AsOf.AddDays(-over), site.Board.AsOf);
        return window.State == RenewalState.Lapsed ? words.Count("lapsed.months", months)
            : over < DaysShown ? words.Count("overdue.days", over)
            : words.Count("overdue.months", months);
    }

    private static int MonthsBetween(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return from.AddMonths(months) > to ? months - 1 : months;
    }

    /// <summary>How a renewal stands, in a sentence; without an end it has a state alone.</summary>
    public string Renewal(RenewalWindow window) => window.Policy.EndsOn is null
        ? words.Format("restated.window", ("state", Name(window.State)), ("document", Title(window.Policy)))
        : words.Format(TextKeys.SentenceOf(window.State),
            ("document", Title(window.Policy)), ("end", End(window.Policy)));

    /// <summary>What to ask for at a renewal, in a few words.</summary>
    public string Asks(CountryScore score) => score.Status == Status.Won
        ? words["ask.defend"]
        : words.Formats.List([.. score.Missing(site.Board.Data.Criteria).Select(c => words[$"ask.{c.CriterionId}"])]);

    /// <summary>What changed, of a document or of a country's status.</summary>
    public string Sentence(Change change) => change switch
    {
        { Policy: { } policy, Successor: { } successor } => words.Format(
            "event.renewed.summary", ("document", Title(policy)), ("successor", Title(successor))),
        { Policy: { } policy } => words.Format(
            TextKeys.SentenceOf(change.Cause), ("document", Title(policy)), ("end", Date(policy.EndsOn!.Value))),
        _ => words.Format(
            TextKeys.SentenceOf(change.Cause), ("from", Name(change.From!.Value)), ("to", Name(change.To!.Value))),
    };

    /// <summary>What became of a document whose window is no more.</summary>
    public string Sentence(ClosedWindow closed) => closed switch
    {
        { Policy: var policy, Successor: { } successor } => (successor.StartsOn ?? successor.AdoptedOn) is { } date
            ? words.Format("closed.succeeded.on",
                ("document", Title(policy)), ("successor", Title(successor)), ("date", Date(date)))
            : words.Format("closed.succeeded", ("document", Title(policy)), ("successor", Title(successor))),
        { Policy: { Status: PolicyStatus.Superseded } policy } =>
            words.Format("closed.replaced", ("document", Title(policy))),
        _ => words.Format("closed.withdrawn", ("document", Title(closed.Policy)), ("end", Date(closed.End))),
    };

    private static bool IsOriginalIn(Policy policy, Words words) =>
        policy.TitleOriginal.Length > 0 && policy.OriginalLanguage == words.Language.Code;

    /// <summary>In English the name of the table is the better known one, whatever the country adds to it.</summary>
    private static bool IsLocalIn(Cadre cadre, Words words) => cadre.NameLocal.Length > 0
        && cadre.LocalLanguage == words.Language.Code && words.Language != Language.English;

    /// <summary>From when until when, as far as known: "2020–2025", "since 2023", "until 2030".</summary>
    public string Period(Policy policy) => (policy.StartsOn ?? policy.AdoptedOn, policy.EndsOn) switch
    {
        ({ } start, { } end) => words.Format("period.both", ("start", Date(start)), ("end", Date(end))),
        ({ } start, null) => words.Format("period.since", ("start", Date(start))),
        (null, { } end) => words.Format("period.until", ("end", Date(end))),
        _ => words["period.unknown"],
    };

    /// <summary>A place in the data: "policies.csv, line 12".</summary>
    public string Line(Location at) => words.Format("table.line",
        ("file", Path.GetFileName(at.File)), ("line", at.Line.ToString(CultureInfo.InvariantCulture)));

    public ScoreFigures Figures(Score score) => new()
    {
        Value = score.Value is { } value ? words.Formats.Rounded(value) : words["score.none"],
        Interval = words.Format(
            "score.interval", ("low", words.Formats.Rounded(score.Low)), ("high", words.Formats.Rounded(score.High))),
        Known = words.Format("score.known", ("known", score.Known), ("total", score.Total)),
        Coverage = words.Formats.Percent(score.Coverage),
        At = score.Value,
        Low = score.Low,
        High = score.High,
        IsRanked = CountryScore.IsRanked(score, site.Board.Settings),
    };

    /// <summary>A mean, which is shown as a score is: what is known and in all are countries here.</summary>
    public ScoreFigures Figures(LeverMean mean) =>
        Figures(new Score(mean.Value, mean.Low, mean.High, mean.Coverage, mean.Ranked, mean.Total));

    public SourceLink Link(Source source, string locator)
    {
        var publisher = source.Publisher.Length > 0 ? source.Publisher : source.Title;
        var year = source.Year is { } known ? words.Formats.Date(known) : words["source.undated"];
        return new()
        {
            Title = source.Title,
            Name = $"{publisher}, {year}",
            Locator = locator,
            Url = source.Url,
            Kind = words[TextKeys.Of(source.Kind)],
            CheckedOn = source.AccessedOn,
            Checked = words.Format("source.checked", ("date", Date(source.AccessedOn))),
            Stale = DataQuality.IsStale(source, site.Board.Settings, site.Board.AsOf) ? words["source.stale"] : "",
        };
    }
}
