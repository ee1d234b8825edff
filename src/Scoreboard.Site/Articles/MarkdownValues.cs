using System.Globalization;
using Scoreboard.Csv;
using Scoreboard.Site.Building;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Articles;

/// <summary>What Markdown pages may name as <c>{{name}}</c>: figures and tables from the data and its settings.</summary>
public static class MarkdownValues
{
    public static IReadOnlyDictionary<string, MarkdownValue> Of(SiteModel site, Words words)
    {
        var (settings, renewal, phrases) = (site.Settings, site.Settings.Renewal, new Phrases(site, words));
        return new Dictionary<string, MarkdownValue>(StringComparer.Ordinal)
        {
            ["title"] = site.SiteSettings.Title,
            ["base_url"] = site.BaseUrl.AbsoluteUri,
            ["repository"] = site.SiteSettings.RepositoryUrl,
            ["licence"] = site.SiteSettings.Licence,
            ["as_of"] = phrases.Date(site.AsOf),
            ["total"] = words.Formats.Number(site.Scores.Countries.Count),
            ["prochw"] = words.Formats.Number(site.Scores.Headline),
            ["target"] = words.Formats.Number(settings.Target.Countries),
            ["minimum_coverage"] = words.Formats.Percent(settings.MinimumCoverageToRank),
            ["stale_months"] = words.Formats.Number(settings.StaleAfterMonths),
            ["stall_months"] = words.Formats.Number(settings.Progress.StallMonths),
            ["on_pace_share"] = words.Formats.Percent(settings.Progress.OnPaceShare),
            ["funding_tolerance"] = words.Formats.Percent(settings.Funding.LengthTolerance),
            ["overdue_months"] = words.Formats.Number(renewal.OverdueMonths),
            ["window_months"] = words.Formats.Number(renewal.WindowMonths),
            ["next_months"] = words.Formats.Number(renewal.NextMonths),
            ["urgency_at_end"] = Plain(renewal.UrgencyAtWindowEnd),
            ["reach_max"] = Plain(renewal.ReachLog10Max),
            ["unknown_gap"] = Plain(renewal.UnknownGap),
            ["unknown_reach"] = Plain(renewal.UnknownReach),
            ["weight_change"] = words.Formats.Percent(settings.WeightChange),
            ["priority_formula"] = MarkdownValue.Block(
                $"> 100 × urgency × ({Plain(renewal.PriorityFloor)} + {Plain(renewal.GapWeight)} × gap + {Plain(renewal.ReachWeight)} × reach)"),
            ["status_table"] = StatusTable(site, words, phrases),
            ["criteria_table"] = CriteriaTable(site, words, phrases),
            ["levers_table"] = MarkdownValue.Table(
                [words["column.lever"], words["column.question"], words["column.weight"]],
                site.Data.Levers.Select(l => new[]
                {
                    phrases.Name(l), words.OfData($"levers.{l.LeverId}.question", l.Question), Plain(l.Weight),
                })),
        };
    }

    private static MarkdownValue StatusTable(SiteModel site, Words words, Phrases phrases) => MarkdownValue.Table(
        [words["column.status"], words["column.meaning"], words["column.countries"]],
        Enum.GetValues<Status>().OrderDescending().Select(status => new[]
        {
            phrases.Name(status),
            words.OfData($"status.{Spelling.Of(status)}.meaning", site.Settings.StatusMeanings[Spelling.Of(status)]),
            words.Formats.Number(site.Scores.Count(status)),
        }));

    private static MarkdownValue CriteriaTable(SiteModel site, Words words, Phrases phrases) => MarkdownValue.Table(
        [words["column.criterion"], words["column.lever"], words["verdict.yes"], words["verdict.partial"], words["verdict.no"], words["column.weight"]],
        site.Data.Criteria.Select(c => new[]
        {
            c.IsRequired ? words.Format("criterion.required.name", ("criterion", phrases.Name(c))) : phrases.Name(c),
            phrases.Name(site.Data.LeverById[c.LeverId]),
            words.OfData($"criteria.{c.CriterionId}.yes", c.Meanings[Verdict.Yes]),
            words.OfData($"criteria.{c.CriterionId}.partial", c.Meanings[Verdict.Partial]),
            words.OfData($"criteria.{c.CriterionId}.no", c.Meanings[Verdict.No]),
            Plain(c.Weight),
        }));

    /// <summary>As in a formula: the same in every language.</summary>
    private static string Plain(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
