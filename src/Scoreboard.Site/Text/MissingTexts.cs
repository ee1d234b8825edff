using Scoreboard.Data;
using Scoreboard.Problems;
using Scoreboard.Site.Problems;
using Scoreboard.Tables;

namespace Scoreboard.Site.Text;

/// <summary>What pages would ask for in vain, found without making one: whatever else is wrong.</summary>
public static class MissingTexts
{
    /// <param name="words">English.</param>
    /// <param name="data">Null where it has errors: then nothing is asked for its criteria.</param>
    /// <returns>Where most is missing, that is one problem: nobody left it out text by text.</returns>
    public static IReadOnlyList<Problem> In(Words words, Dataset? data)
    {
        List<string> keys = [.. data is null ? KnownTexts.Fixed : KnownTexts.Of(data).Except(OfSilent(words, data))];
        var missing = keys.Where(k => !words.Has(k)).Order(StringComparer.Ordinal).ToList();
        if (missing.Count > keys.Count / 2)
        {
            return
            [
                new Problem(new Location(words.File, 1, 1), SiteProblemCode.MissingText,
                    $"the file lacks most of what the pages use, from '{missing[0]}' on; take the last good file back"),
            ];
        }

        words.Require(missing);
        return [.. words.Problems, .. data is null ? [] : OfCriteria(words, data)];
    }

    /// <summary>Whether a file could be read and has most of what pages ask for.</summary>
    public static bool HasMost(Words words) =>
        words.IsWhole && KnownTexts.Fixed.Count(words.Has) > KnownTexts.Fixed.Count / 2;

    /// <summary>
    /// Criteria that decide the status and of which no text says a word: more likely than that all were forgotten is
    /// that the table is wrong.
    /// </summary>
    private static IEnumerable<Problem> OfCriteria(Words words, Dataset data) =>
        from line in data.Criteria.Lines
        where IsSilent(words, line.Record)
        let texts = string.Join(", ", KnownTexts.Of(line.Record).Select(key => $"'{key}'"))
        select new Problem(line.Row["required"].At, SiteProblemCode.MissingText,
            $"required is 'yes', and {words.File} has none of its texts: {texts}; add them, or write 'no' (was one "
                + "column sorted alone?)")
        {
            Header = "required",
        };

    private static IEnumerable<string> OfSilent(Words words, Dataset data) =>
        data.Criteria.Where(c => IsSilent(words, c)).SelectMany(KnownTexts.Of);

    private static bool IsSilent(Words words, Criterion criterion) =>
        criterion.IsRequired && !KnownTexts.Of(criterion).Any(words.Has);
}
