using System.Text;
using Scoreboard.Differences;

namespace Scoreboard.Site.Reporting;

/// <summary>A comparison for people at a terminal.</summary>
internal static class DifferenceText
{
    public static string Of(DifferenceReport report)
    {
        var (said, difference) = (new DifferenceSentences(report.Words), report.Difference);
        var text = new StringBuilder(said.Summary(report)).Append('\n');
        Section(text, "Goes too far", report.Guarded.Select(ProblemPrinter.AsLine));
        foreach (var country in difference.Effect?.Countries ?? [])
        {
            Section(text, $"{country.Name} ({country.Iso3})", LinesOf(country, said));
        }

        foreach (var table in difference.Tables)
        {
            Section(text, $"{table.Table}: {DifferenceSentences.FatesOf(table.Rows)}", table.Rows.Select(LineOf));
        }

        Section(text, "Settings", difference.Settings.Select(LineOf));
        Section(text, "New problems", report.New.Select(ProblemPrinter.AsLine));
        Section(text, "Mended", report.Gone.Select(ProblemPrinter.AsLine));
        return text.ToString();
    }

    private static IEnumerable<string> LinesOf(CountryDifference country, DifferenceSentences said)
    {
        if (country.IsOtherStatus)
        {
            yield return said.StatusOf(country);
        }

        foreach (var line in country.Verdicts.Select(DifferenceSentences.VerdictOf)
            .Concat(country.Scores.Select(DifferenceSentences.ScoreOf))
            .Concat(country.Windows.Select(said.WindowOf))
            .Concat(country.Ranks.Select(DifferenceSentences.RankOf)))
        {
            yield return line;
        }

        yield return $"because of {CausesOf(country)}";
    }

    /// <summary>Rows by name: what they say is told table by table.</summary>
    private static string CausesOf(CountryDifference country) => country.Rows.Count > 0
        ? string.Join(", ", country.Rows.Select(r => $"{r.Table} ({r.Key})"))
        : country.IsRankAlone ? "other countries" : "what concerns every country";

    private static string LineOf(RowChange row) => row.Fate switch
    {
        RowFate.Added => $"+ {row.Key}",
        RowFate.Removed => $"- {row.Key}",
        _ => $"~ {row.Key}: {string.Join(", ", row.Cells.Select(LineOf))}",
    };

    private static string LineOf(CellChange cell) => $"{cell.Header} '{cell.Before}' → '{cell.After}'";

    private static void Section(StringBuilder text, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count > 0)
        {
            text.Append('\n').Append(ProblemPrinter.Visible(title)).Append('\n');
            all.ForEach(line => text.Append("  ").Append(ProblemPrinter.Visible(line)).Append('\n'));
        }
    }
}
