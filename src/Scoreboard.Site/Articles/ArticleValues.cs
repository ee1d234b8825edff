using Scoreboard.Settings;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;
using Scriban.Runtime;

namespace Scoreboard.Site.Articles;

/// <summary>
/// What every text in <c>input/</c> may name, explained in <c>input/README.md</c>: words and numbers made for it,
/// never an object of the program's own.
/// </summary>
public static class ArticleValues
{
    public static ScriptObject Of(SiteModel site, Words words)
    {
        var phrases = new Phrases(site, words);
        return new ScriptObject
        {
            ["site"] = new ScriptObject
            {
                ["title"] = phrases.SiteTitle,
                ["address"] = site.BaseUrl.AbsoluteUri,
                ["repository"] = site.SiteSettings.RepositoryUrl,
                ["licence"] = site.SiteSettings.Licence,
                ["as_of"] = phrases.Date(site.Board.AsOf),
            },
            ["scores"] = new ScriptObject
            {
                ["total"] = site.Board.Scores.Countries.Count,
                ["won"] = site.Board.Scores.Headline,
                ["target"] = site.Board.Settings.Target.Countries,
            },
            ["settings"] = SettingsOf(site.Board.Settings, words.Formats),
            ["priority"] = PriorityOf(site.Board.Settings.Renewal, words.Formats),
            ["statuses"] = new ScriptArray(
                Enum.GetValues<Status>().OrderDescending().Select(s => StatusOf(site, words, phrases, s))),
            ["criteria"] = new ScriptArray(site.Board.Data.Criteria.Select(c => CriterionOf(site, words, phrases, c))),
            ["levers"] = new ScriptArray(site.Board.Data.Levers.Select(l => LeverOf(words, phrases, l))),
        };
    }

    public static ScriptObject LeverOf(Words words, Phrases phrases, Lever lever) => new()
    {
        ["name"] = phrases.Name(lever),
        ["question"] = words.OfData(DataTexts.Question(lever)),
        ["weight"] = words.Formats.Exact(lever.Weight),
    };

    private static ScriptObject SettingsOf(ScoringSettings settings, Formats formats) => new()
    {
        ["minimum_coverage"] = formats.Percent(settings.MinimumCoverageToRank),
        ["stale_months"] = settings.StaleAfterMonths,
        ["stall_months"] = settings.Progress.StallMonths,
        ["on_pace_share"] = formats.Percent(settings.Progress.OnPaceShare),
        ["funding_tolerance"] = formats.Percent(settings.Funding.LengthTolerance),
        ["overdue_months"] = settings.Renewal.OverdueMonths,
        ["window_months"] = settings.Renewal.WindowMonths,
        ["next_months"] = settings.Renewal.NextMonths,
        ["due_soon_months"] = settings.Coalition?.DueSoonMonths,
        ["weight_change"] = formats.Percent(settings.WeightChange),
    };

    private static ScriptObject PriorityOf(RenewalSettings renewal, Formats formats) => new()
    {
        ["floor"] = formats.Exact(renewal.PriorityFloor),
        ["gap_weight"] = formats.Exact(renewal.GapWeight),
        ["reach_weight"] = formats.Exact(renewal.ReachWeight),
        ["urgency_at_end"] = formats.Exact(renewal.UrgencyAtWindowEnd),
        ["reach_max"] = formats.Exact(renewal.ReachLog10Max),
        ["unknown_gap"] = formats.Exact(renewal.UnknownGap),
        ["unknown_reach"] = formats.Exact(renewal.UnknownReach),
    };

    private static ScriptObject StatusOf(SiteModel site, Words words, Phrases phrases, Status status) => new()
    {
        ["name"] = phrases.Name(status),
        ["meaning"] = words.OfData(DataTexts.Meaning(status, site.Board.Settings)),
        ["countries"] = site.Board.Scores.Count(status),
    };

    private static ScriptObject CriterionOf(SiteModel site, Words words, Phrases phrases, Criterion criterion) => new()
    {
        ["name"] = phrases.Name(criterion),
        ["is_required"] = criterion.IsRequired,
        ["lever"] = phrases.Name(site.Board.Data.LeverById[criterion.LeverId]),
        ["yes"] = words.OfData(DataTexts.Meaning(criterion, Verdict.Yes)),
        ["partial"] = words.OfData(DataTexts.Meaning(criterion, Verdict.Partial)),
        ["no"] = words.OfData(DataTexts.Meaning(criterion, Verdict.No)),
        ["scored_by"] = phrases.Name(criterion.ScoredBy),
        ["weight"] = words.Formats.Exact(criterion.Weight),
    };
}
