using Scoreboard.Problems;
using Scoreboard.Scoring;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Tables;


namespace Scoreboard.Site.Pages.Countries;

/// <summary>One assessed cadre: its scores by lever, and the evidence for every criterion.</summary>
/// <param name="Heading">The cadre's name; what stands there where none has been assessed.</param>
/// <param name="Status">The rung it reaches.</param>
/// <param name="StatusName">In words.</param>
/// <param name="Overall">Its overall score.</param>
/// <param name="Levers">In the order of display.</param>
public sealed record CadreSection(
    string Heading, Status Status, string StatusName, ScoreFigures Overall, IReadOnlyList<LeverSection> Levers)
{
    public static CadreSection Of(PageFrame frame, CountryScore country, CadreScore cadre) => new(
        cadre.Cadre?.Name ?? frame.Words["cadre.none"], cadre.Status, frame.Phrases.Name(cadre.Status),
        frame.Phrases.Figures(cadre.Overall),
        [.. frame.Site.Data.Levers.Select(lever => new LeverSection(
            frame.Phrases.Name(lever), frame.Phrases.Figures(cadre.Levers[lever.LeverId]),
            [.. frame.Site.Data.Criteria.Where(c => c.LeverId == lever.LeverId)
                .Select(c => CriterionRow.Of(frame, country, cadre, c))]))]);
}

/// <summary>One lever of a cadre.</summary>
/// <param name="Name">Of the lever.</param>
/// <param name="Figures">Its score.</param>
/// <param name="Rows">Every criterion of the lever, unknown ones included.</param>
public sealed record LeverSection(string Name, ScoreFigures Figures, IReadOnlyList<CriterionRow> Rows);

/// <summary>One criterion; a verdict other than unknown always has its source.</summary>
/// <param name="Name">Of the criterion.</param>
/// <param name="Question">What the verdict answers.</param>
/// <param name="IsRequired">Whether it decides the status.</param>
/// <param name="Verdict">Null where nobody has looked.</param>
/// <param name="VerdictName">In words.</param>
/// <param name="Note">Why, in one sentence.</param>
/// <param name="Since">Since when it holds, where that is known; empty otherwise.</param>
/// <param name="Evidence">What it rests on.</param>
public sealed record CriterionRow(
    string Name, string Question, bool IsRequired, Verdict? Verdict, string VerdictName, string Note, string Since,
    Evidence Evidence)
{
    public static CriterionRow Of(PageFrame frame, CountryScore country, CadreScore cadre, Criterion criterion) =>
        criterion.TakenFrom == TakenFrom.Policies
            ? OfDocuments(frame, country, criterion)
            : cadre.Facts.TryGetValue(criterion.CriterionId, out var fact)
                ? OfFact(frame, criterion, fact)
                : Row(frame, criterion, null, frame.Words["criterion.absent"], "", [], null);

    private static CriterionRow OfFact(PageFrame frame, Criterion criterion, Fact fact)
    {
        var (assessment, words) = (fact.Assessment, frame.Words);
        var note = assessment.Note.Length > 0 || assessment.Verdict != Tables.Verdict.Unknown
            ? assessment.Note
            : words["criterion.notfound"];
        return Row(frame, criterion, assessment.Verdict, note,
            assessment.EffectiveOn is { } since ? words.Format("criterion.since", ("date", frame.Phrases.Date(since))) : "",
            assessment.SourceId is { } id ? [frame.Phrases.Link(frame.Site.Data.SourceById[id], assessment.SourceLocator)] : [],
            assessment.At);
    }

    /// <summary>The verdict on documents is computed, so its note names the documents it was computed from.</summary>
    private static CriterionRow OfDocuments(PageFrame frame, CountryScore country, Criterion criterion)
    {
        var (words, counting) = (frame.Words, country.Documents.Where(d => PolicyForce.Counts(d.Policy)).ToList());
        var deciding = PolicyForce.Deciding([.. counting.Select(d => d.Force)]);
        var key = deciding switch
        {
            Force.InForce => "inforce.yes",
            Force.InForcePeriodNotKnown => "inforce.period",
            Force.Draft => "inforce.draft",
            Force.NotKnown => "inforce.notknown",
            Force.Ended => "inforce.no",
            _ => "inforce.none",
        };
        var documents = counting.Where(d => d.Force == deciding).Select(d => d.Policy)
            .OrderByDescending(p => p.EndsOn?.Last ?? DateOnly.MaxValue).Take(3).ToList();
        return Row(frame, criterion, country.InForce,
            documents.Count == 0 ? words[key] : words.Count(key, documents.Count, ("documents", words.Formats.List(
                [.. documents.Select(d => words.Format("inforce.document", ("title", d.Title), ("period", frame.Phrases.Period(d))))]))),
            "", [.. documents.Select(d => frame.Phrases.Link(frame.Site.Data.SourceById[d.SourceIds[0]], "")).DistinctBy(l => l.Url)],
            documents.Count > 0 ? documents[0].At : null);
    }

    private static CriterionRow Row(
        PageFrame frame, Criterion criterion, Verdict? verdict, string note, string since, IReadOnlyList<SourceLink> sources, Location? at) =>
        new(frame.Phrases.Name(criterion), frame.Words.OfData($"criteria.{criterion.CriterionId}.question", criterion.Question),
            criterion.IsRequired, verdict, verdict is { } v ? frame.Phrases.Name(v) : frame.Words["verdict.absent"], note, since,
            Evidence.Of(frame, sources, at));
}
