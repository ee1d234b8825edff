using Scoreboard.Csv;
using Scoreboard.Rules;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Tables;

namespace Scoreboard.Site.Exports;

/// <summary>Every column of every table, and what each verdict on each criterion means, as one table.</summary>
public static class Codebook
{
    private static readonly string[] Header =
        ["table", "column", "type", "must_be_filled_in", "values", "names_a_row_of", "meaning"];

    public static SiteFile File(SiteModel site, IReadOnlyList<OfferedTable> tables) => new(
        Routes.Codebook,
        CsvOutput.Of(Header, [.. Columns(tables), .. Verdicts(site)]));

    private static IEnumerable<IEnumerable<string>> Columns(IReadOnlyList<OfferedTable> tables) =>
        from table in tables
        from column in table.Columns
        let reference = TableReference.All.FirstOrDefault(
            r => r.From == table.FileName && r.Column == column.Name)
        select new[]
        {
            table.FileName, column.Name, Spelling.Of(column.Type), column.IsRequired ? "yes" : "no",
            string.Join(';', column.Choices), reference?.To ?? "", PlainText.Of(column.Means),
        };

    /// <summary>Verdicts mean for each criterion what its own row says.</summary>
    private static IEnumerable<IEnumerable<string>> Verdicts(SiteModel site) =>
        from criterion in site.Board.Data.Criteria
        from verdict in new[] { Verdict.Yes, Verdict.Partial, Verdict.No }
        select new[]
        {
            Assessment.Shape.FileName, "verdict", "meaning", "", Spelling.Of(verdict), criterion.CriterionId,
            criterion.Meanings[verdict],
        };
}
