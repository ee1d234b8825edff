using Scoreboard.Changes;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;
using Scriban.Runtime;

namespace Scoreboard.Site.Articles;

/// <summary>
/// What words to use may name beside <see cref="ArticleValues"/>: the thing they are about. Null is what is not known.
/// </summary>
public sealed class TextValues
{
    private const int AuthoritiesNamed = 2;
    private const int NeighboursNamed = 4;

    private readonly SiteModel _site;
    private readonly Words _words;
    private readonly Phrases _phrases;
    private readonly List<Criterion> _required;

    public TextValues(SiteModel site, Words words)
    {
        (_site, _words, _phrases) = (site, words, new Phrases(site, words));
        _required = [.. site.Board.Data.Criteria.Where(c => c.IsRequired)];
        Common = ArticleValues.Of(site, words);
    }

    /// <summary>What every text may name.</summary>
    public ScriptObject Common { get; }

    public ScriptObject Of(CountryScore score) => With(("country", CountryOf(score)));

    public ScriptObject Of(CountryScore score, RenewalWindow window) =>
        With(("country", CountryOf(score)), ("window", WindowOf(window)));

    public ScriptObject Of(Lever lever) => With(("lever", ArticleValues.LeverOf(_words, _phrases, lever)));

    public ScriptObject Of(ChangeLog log) => With(("quarter", new ScriptObject
    {
        ["name"] = _phrases.Name(log),
        ["address"] = Address(Routes.Quarter(log.Quarter)),
        ["since"] = _phrases.Date(log.Since),
        ["until"] = _phrases.Date(log.Until),
        ["before"] = log.Before,
        ["after"] = log.After,
        ["won"] = ChangesOf(log, ChangeCause.Won),
        ["lost"] = ChangesOf(log, ChangeCause.Lost),
        ["advanced"] = ChangesOf(log, ChangeCause.Advanced),
        ["fell_back"] = ChangesOf(log, ChangeCause.FellBack),
        ["newly_assessed"] = ChangesOf(log, ChangeCause.NewlyAssessed),
        ["renewed"] = ChangesOf(log, ChangeCause.Renewed),
        ["expired"] = ChangesOf(log, ChangeCause.Expired),
        ["entered_window"] = ChangesOf(log, ChangeCause.EnteredWindow),
    }));

    private ScriptObject With(params ReadOnlySpan<(string Name, ScriptObject About)> things)
    {
        var values = new ScriptObject();
        foreach (var (name, value) in Common)
        {
            values[name] = value;
        }

        foreach (var (name, about) in things)
        {
            values[name] = about;
        }

        return values;
    }

    private ScriptObject CountryOf(CountryScore score) => new()
    {
        ["name"] = _phrases.Name(score.Country),
        ["address"] = Address(Routes.Country(score.Country)),
        ["region"] = _phrases.Region(score.Country),
        ["status"] = _phrases.Name(score.Status),
        ["is_won"] = score.Status == Status.Won,
        ["is_assessed"] = score.Best.Cadre is not null,
        ["verdict"] = VerdictSentence.Of(_site, _words, score),
        ["cadre"] = score.Best.Cadre is { } cadre ? _phrases.Name(cadre) : null,
        ["known"] = score.Best.Overall.Known,
        ["total"] = score.Best.Overall.Total,
        ["headcount"] = score.Headcount,
        ["required"] = new ScriptArray(_required.Select(c => RequiredOf(score, c))),
        ["lacks"] = AsksOf(score, v => v is Verdict.No or Verdict.Partial),
        ["unclear"] = AsksOf(score, v => v is Verdict.Unknown),
        ["asks"] = AsksOf(score, v => v is not Verdict.Yes),
        ["document"] = score.Renewal is { } window ? WindowOf(window) : null,
        ["guidelines"] = new ScriptArray(GuidelinesOf(score)),
        ["examples"] = new ScriptArray(_site.Board.Scores.Countries
            .Where(c => c.Country.Region == score.Country.Region && c.Country != score.Country
                && c.Status == Status.Won)
            .OrderBy(c => c.Country.Iso3, StringComparer.Ordinal).Take(NeighboursNamed)
            .Select(c => _phrases.Name(c.Country))),
    };

    /// <summary>In a few words each: "accreditation".</summary>
    private ScriptArray AsksOf(CountryScore score, Func<Verdict, bool> counts) => new(_required
        .Where(c => counts(score.Best.Verdicts.GetValueOrDefault(c.CriterionId)))
        .Select(c => _words[$"ask.{c.CriterionId}"]));

    private ScriptObject RequiredOf(CountryScore score, Criterion criterion)
    {
        var fact = score.Best.Facts.GetValueOrDefault(criterion.CriterionId)?.Assessment;
        var source = fact?.SourceId is { } id ? _site.Board.Data.SourceById[id] : null;
        return new ScriptObject
        {
            ["name"] = _phrases.Name(criterion),
            ["ask"] = _words[$"ask.{criterion.CriterionId}"],
            ["meaning"] = _words.OfData(DataTexts.Meaning(criterion, Verdict.Yes)),
            ["verdict"] = fact is null ? _words["verdict.absent"] : _phrases.Name(fact.Verdict),
            ["note"] = fact?.Note is { Length: > 0 } note ? note : null,
            ["source"] = source?.Title,
            ["checked"] = source is null ? null : _phrases.Date(source.AccessedOn),
        };
    }

    private ScriptObject WindowOf(RenewalWindow window) => new()
    {
        ["title"] = _phrases.Title(window.Policy),
        ["address"] = window.Policy.EndsOn is null ? null : Address(Routes.Window(window.Policy)),
        ["end"] = _phrases.End(window.Policy),
        ["state"] = _phrases.Name(window.State),
        ["left"] = window.DaysLeft is null ? null : _phrases.TimeLeft(window),
        ["has_end"] = window.Policy.EndsOn is not null,
        ["is_open_ended"] = window.State is RenewalState.OpenEnded,
        ["is_open"] = window.State is RenewalState.Open,
        ["is_over"] = window.DaysLeft < 0,
    };

    /// <summary>
    /// What norm setters ask of what is missing; for a country that has all, of what is to be kept. The newest first.
    /// </summary>
    private IEnumerable<string> GuidelinesOf(CountryScore score)
    {
        var asked = _required.Where(c => score.Status == Status.Won
            || score.Best.Verdicts.GetValueOrDefault(c.CriterionId) != Verdict.Yes).ToList();
        return _site.Board.Guidelines.Where(g => asked.Any(c => g.Criteria.Contains(c.CriterionId)))
            .OrderByDescending(g => g.PublishedOn?.Last ?? DateOnly.MinValue)
            .ThenBy(g => g.GuidelineId, StringComparer.Ordinal)
            .Select(g => _words.Format("authority.citation", ("title", g.Title), ("setter", g.NormSetter),
                ("date", g.PublishedOn is { } date ? _phrases.Date(date) : _words["source.undated"])))
            .Take(AuthoritiesNamed);
    }

    private ScriptArray ChangesOf(ChangeLog log, ChangeCause cause) =>
        new(log.Changes.Where(c => c.Cause == cause).Select(c => new ScriptObject
        {
            ["country"] = _phrases.Name(c.Country),
            ["what"] = _phrases.Sentence(c),
            ["date"] = _phrases.Date(c.On),
        }));

    private string Address(string path) => new SiteAddress(_words.Language, path).Canonical(_site.BaseUrl).AbsoluteUri;
}
