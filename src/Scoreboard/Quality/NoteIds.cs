using System.Text.RegularExpressions;
using Scoreboard.Csv;
using Scoreboard.Data;
using Scoreboard.Problems;
using Scoreboard.Tables;

namespace Scoreboard.Quality;

/// <summary>
/// Texts for readers that hold an id. Only a whole word with a hyphen or underscore that is the id of some row counts,
/// or a spelling that the tables use for a status; addresses may hold what they like.
/// </summary>
internal static partial class NoteIds
{
    private static readonly string[] Texts = [
        "note", "what", "strength", "source_locator", "question", "yes", "partial", "no",
        "job", "goal", "why", "outcome"];

    public static IEnumerable<Problem> In(Dataset data)
    {
        var coalition = data.Tables.Coalition;
        var ids = data.Sources.Ids.Concat(data.Policies.Ids).Concat(data.Cadres.Ids).Concat(data.Guidelines.Ids)
            .Concat(data.Funding.Ids).Concat(data.Indicators.Ids).Concat(data.Criteria.Ids)
            .Concat(coalition.Partners.Ids).Concat(coalition.Initiatives.Ids).Concat(coalition.Commitments.Ids)
            .Concat(coalition.Decisions.Ids)
            .Concat(Spelling.All<PolicyStatus>()).Concat(data.Settings.Statuses.All)
            .Where(id => id.AsSpan().ContainsAny('-', '_')).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Of(data.Criteria), .. Of(data.Policies), .. Of(data.Cadres), .. Of(data.Assessments),
            .. Of(data.Guidelines),
            .. Of(data.Funding), .. Of(data.Indicators), .. Of(data.IndicatorValues),
            .. Of(coalition.Partners), .. Of(coalition.Initiatives), .. Of(coalition.Commitments),
            .. Of(coalition.Decisions), .. Of(coalition.Meetings),
        ];

        IEnumerable<Problem> Of<T>(Table<T> table) =>
            from line in table.Lines
            from cell in line.Row.Cells
            where Texts.Contains(cell.Header)
            let id = Word().Matches(Address().Replace(cell.Text, "")).Select(m => m.Value).FirstOrDefault(IsKey)
            where id is not null
            select DataQuality.Warning(line.Row, cell.Header, ProblemCode.IdInNote,
                $"{cell.Header} says '{id}', which only these tables know; say in words what is meant, "
                + "a source by its publisher");

        bool IsKey(string word) => ids.Contains(word) || word == data.Settings.Statuses.Won;
    }

    [GeneratedRegex(@"(?<![\w/.@-])[a-z0-9]+(?:[-_][a-z0-9]+)*(?![\w/@-]|\.\w)")]
    private static partial Regex Word();

    [GeneratedRegex(@"\S*(?:://|www\.)\S*")]
    private static partial Regex Address();
}
