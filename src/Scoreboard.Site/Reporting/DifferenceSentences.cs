using System.Globalization;
using Scoreboard.Csv;
using Scoreboard.Differences;
using Scoreboard.Priorities;
using Scoreboard.Problems;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Reporting;

/// <summary>What a comparison says, piece by piece: the same words in every format.</summary>
/// <param name="words">English.</param>
internal sealed class DifferenceSentences(Words words)
{
    private const string None = "none";
    private const int Few = 3;

    /// <summary>The whole in one line.</summary>
    public string Summary(DifferenceReport report)
    {
        var difference = report.Difference;
        if (difference.IsEmpty)
        {
            return "No row and no setting differs.";
        }

        List<string> parts = [.. EffectIn(difference.Effect), RowsIn(difference)];
        if (difference.Settings.Count > 0)
        {
            parts.Add(Count.Of(difference.Settings.Count, "setting") + " changed");
        }

        parts.Add(NewProblems(report));
        return string.Join("; ", parts);
    }

    public string StatusOf(CountryDifference country) =>
        $"{Name(country.Status.Before)} → {Name(country.Status.After)}";

    public static string VerdictOf(VerdictDifference verdict) =>
        $"{verdict.Criterion}{(verdict.Cadre.Length > 0 ? $" of {verdict.Cadre}" : "")}: "
        + $"{Spelled(verdict.Verdict.Before)} → {Spelled(verdict.Verdict.After)}";

    /// <summary>How much is known is told where the score itself is the same.</summary>
    public static string ScoreOf(ScoreDifference difference)
    {
        var (before, after) = (Rounded(difference.Score.Before), Rounded(difference.Score.After));
        var (known, knownNow) = before == after
            ? (KnownOf(difference.Score.Before), KnownOf(difference.Score.After))
            : ("", "");
        return $"{difference.Of} {before}{known} → {after}{knownNow}";
    }

    public string WindowOf(WindowDifference window) =>
        $"{window.PolicyId}: {State(window.Window.Before)} → {State(window.Window.After)}";

    public static string RankOf(RankDifference rank)
    {
        var (before, after) = (rank.Rank.Before, rank.Rank.After);
        return before?.List == after?.List || before is null || after is null
            ? $"{rank.PolicyId}: {Rank(before)} → {Rank(after)} ({Spelling.Of((after ?? before)!.List)})"
            : $"{rank.PolicyId}: {Rank(before)} ({Spelling.Of(before.List)}) → {Rank(after)} "
                + $"({Spelling.Of(after.List)})";
    }

    /// <summary><c>3 added, 1 removed</c>; empty where nothing was.</summary>
    public static string FatesOf(IReadOnlyCollection<RowChange> rows) => string.Join(", ",
        from fate in Enum.GetValues<RowFate>()
        let count = rows.Count(r => r.Fate == fate)
        where count > 0
        select $"{count.ToString("N0", CultureInfo.InvariantCulture)} {Spelling.Of(fate)}");

    private IEnumerable<string> EffectIn(Effect? effect)
    {
        if (effect is null)
        {
            yield return "scores cannot be compared, since there are errors";
            yield break;
        }

        var own = effect.Countries.Where(c => !c.IsRankAlone).ToList();
        foreach (var country in own.Take(Few))
        {
            yield return $"{country.Name}: {string.Join(", ", Moves(country))}";
        }

        if (own.Count > Few)
        {
            yield return $"{Count.Of(own.Count - Few, "other")} moved";
        }

        yield return effect.Headline.Before == effect.Headline.After
            ? $"headline {effect.Headline.After}, as before"
            : $"headline {effect.Headline.Before} → {effect.Headline.After}";
    }

    private IEnumerable<string> Moves(CountryDifference country)
    {
        if (country.IsOtherStatus)
        {
            yield return StatusOf(country);
        }

        foreach (var score in country.Scores.Where(s => Rounded(s.Score.Before) != Rounded(s.Score.After)).Take(1))
        {
            yield return ScoreOf(score);
        }

        if (!country.IsOtherStatus && country.Scores.Count == 0)
        {
            yield return country.Windows.Count > 0 ? "another renewal window" : "another verdict";
        }
    }

    private static string RowsIn(Difference difference)
    {
        List<RowChange> rows = [.. difference.Rows];
        return rows.Count == 0 ? "no row differs" : $"rows: {FatesOf(rows)}";
    }

    private static string NewProblems(DifferenceReport report)
    {
        var errors = report.New.Concat(report.Guarded).Count(p => p.Severity == Severity.Error);
        return errors > 0 ? $"{Count.Of(errors, "error")} to mend"
            : report.New.Count > 0 ? $"{Count.Of(report.New.Count, "new warning")}, no error"
            : "no new problem";
    }

    private string Name(Status? status) => status is { } s ? words[TextKeys.Of(s)] : "not in scope";

    private string State(RenewalWindow? window) => window is null ? None
        : words[TextKeys.Of(window.State)] + window.DaysLeft switch
        {
            null => "",
            < 0 => $" (ended {Count.Of(-window.DaysLeft.Value, "day")} ago)",
            _ => $" ({Count.Of(window.DaysLeft.Value, "day")} left)",
        };

    private static string Spelled(Verdict? verdict) => verdict is { } v ? Spelling.Of(v) : "not assessed";

    private static string Rank(RankedWindow? window) =>
        window is null ? "no rank" : $"rank {window.Rank.ToString(CultureInfo.InvariantCulture)}";

    private static string Rounded(Score? score) => score is null ? None
        : score.Value is { } value ? Formats.Whole(value).ToString(CultureInfo.InvariantCulture) : "not known";

    private static string KnownOf(Score? score) => score is null ? ""
        : $" ({Formats.Whole(100 * score.Coverage).ToString(CultureInfo.InvariantCulture)} % known)";
}
