using Scoreboard.Csv;
using Scoreboard.Scoring;
using Scoreboard.Site.Content;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>The verdict on a country in one sentence.</summary>
public static class VerdictSentence
{
    /// <summary>
    /// Says what the best cadre has of each required criterion: "The X is recognised, but is paid a stipend". The words
    /// of each are named by the data: <c>phrase.</c>, the criterion's id and the verdict. Where less is seen in
    /// practice a second sentence says so.
    /// </summary>
    public static string Of(SiteModel site, Words words, CountryScore score)
    {
        if (score.Best.Cadre is not { } cadre)
        {
            return words["country.verdict.none"];
        }

        var required = site.Board.Data.Criteria.Where(c => c.IsRequired)
            .Select(c => (Verdict: score.Best.Verdicts.GetValueOrDefault(c.CriterionId), Criterion: c)).ToList();
        if (required.All(r => r.Verdict == Verdict.Unknown))
        {
            return words.Format("country.verdict.unknown", ("cadre", new Phrases(site, words).Name(cadre)));
        }

        var phrases = required.Select(r => PhraseOf(words, r.Criterion, r.Verdict)).ToList();
        var agree = required.Select(r => r.Verdict == Verdict.Yes).Distinct().Count() == 1;
        var sentence = words.Format(agree ? "country.verdict.and" : "country.verdict.but",
            ("cadre", new Phrases(site, words).Name(cadre)),
            ("first", words.Formats.List([.. phrases.SkipLast(1)])), ("last", phrases[^1]));
        var practice = score.Best.ShortInPractice
            .Select(e => PhraseOf(words, e.Criterion, e.Practice!.Assessment.Verdict)).ToList();
        return practice.Count == 0
            ? sentence
            : $"{sentence} {words.Format("country.practice", ("practice", words.Formats.List(practice)))}";
    }

    private static string PhraseOf(Words words, Criterion criterion, Verdict verdict) =>
        words[$"phrase.{criterion.CriterionId}.{Spelling.Of(verdict)}"];
}
