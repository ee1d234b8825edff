using Scoreboard.Documents;
using Scoreboard.Scoring;
using Scoreboard.Site.Content;
using Scoreboard.Site.Languages;
using Scoreboard.Site.Text;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>What was found on a criterion; a verdict other than unknown always has its source.</summary>
public sealed class Finding
{
    private const int DocumentsNamed = 3;

    /// <summary>Null where nobody has looked.</summary>
    public required Verdict? Verdict { get; init; }

    /// <summary>In words.</summary>
    public required string VerdictName { get; init; }

    /// <summary>On paper or in practice, in words; empty where nothing is known.</summary>
    public required string Basis { get; init; }

    /// <summary>
    /// That it is not scored, since the other one is, or that it is for want of the other; empty where neither is so.
    /// </summary>
    public required string Standing { get; init; }

    /// <summary>
    /// What the verdict means, on pages in another language than the note; empty on English ones.
    /// </summary>
    public required string Meaning { get; init; }

    /// <summary>Why, in one sentence.</summary>
    public required Remark Note { get; init; }

    /// <summary>Since when it holds, where that is known; empty otherwise.</summary>
    public required string Since { get; init; }

    /// <summary>
    /// Whether there is nothing to tell but that nobody has looked, or that it was looked for and not found.
    /// </summary>
    public bool IsNothing { get; private init; }

    /// <summary>Whether it is the one that is scored, where what is on paper and in practice are both known.</summary>
    public bool IsScored { get; private init; } = true;

    /// <summary>Whether it is computed from documents, which have their own sources.</summary>
    public bool IsOfDocuments { get; private init; }

    /// <summary>What it rests on.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The one that is scored.</summary>
    public static Finding Of(PageFrame frame, CountryScore country, CadreScore cadre, Criterion criterion) =>
        criterion.TakenFrom == TakenFrom.Policies
            ? OfDocuments(frame, country)
            : cadre.Evidence.GetValueOrDefault(criterion.CriterionId) is { } evidence
                ? OfAssessment(frame, evidence, evidence.Deciding)
                : Absent(frame);

    /// <summary>On paper and in practice where both are known, in that order; else the one that is scored.</summary>
    public static IReadOnlyList<Finding> AllOf(
        PageFrame frame, CountryScore country, CadreScore cadre, Criterion criterion) =>
        cadre.Evidence.GetValueOrDefault(criterion.CriterionId) is { IsKnownTwice: true } evidence
            ? [OfAssessment(frame, evidence, evidence.Policy!), OfAssessment(frame, evidence, evidence.Practice!)]
            : [Of(frame, country, cadre, criterion)];

    private static Finding Absent(PageFrame frame) => new()
    {
        Verdict = null,
        VerdictName = frame.Words["verdict.absent"],
        Basis = "",
        Standing = "",
        Meaning = "",
        Note = Remark.Own(frame.Words["criterion.absent"]),
        Since = "",
        IsNothing = true,
        Evidence = Evidence.Of(frame, [], null),
    };

    private static Finding OfAssessment(PageFrame frame, CriterionEvidence evidence, Fact fact)
    {
        var (words, phrases, assessment) = (frame.Words, frame.Phrases, fact.Assessment);
        IReadOnlyList<SourceLink> sources = assessment.SourceId is { } id
            ? [phrases.Link(frame.Board.Data.SourceById[id], assessment.SourceLocator)]
            : [];
        var saysWhy = assessment.Note.Length > 0 || assessment.Verdict != Tables.Verdict.Unknown;
        return new()
        {
            Verdict = assessment.Verdict,
            VerdictName = phrases.Name(assessment.Verdict),
            Basis = assessment.Verdict == Tables.Verdict.Unknown ? "" : phrases.Name(assessment.Basis),
            Standing = StandingOf(words, evidence, fact),
            IsScored = fact == evidence.Deciding,
            Meaning = MeaningOf(words, evidence.Criterion, assessment.Verdict),
            Note = saysWhy
                ? Remark.OfTable(words, assessment.Note)
                : Remark.Own(words["criterion.notfound"]),
            IsNothing = !saysWhy && assessment.SourceId is null,
            Since = assessment.EffectiveOn is { } since
                ? words.Format("criterion.since", ("date", phrases.Date(since)))
                : "",
            Evidence = Evidence.Of(frame, sources, assessment.At),
        };
    }

    private static string MeaningOf(Words words, Criterion criterion, Verdict verdict) =>
        words.Language != Language.English && criterion.Meanings.ContainsKey(verdict)
            ? words.OfData(DataTexts.Meaning(criterion, verdict))
            : "";

    private static string StandingOf(Words words, CriterionEvidence evidence, Fact fact) => evidence switch
    {
        _ when fact != evidence.Deciding => words["criterion.beside"],
        { IsStandIn: true, Criterion.ScoredBy: Tables.Basis.Policy } => words["criterion.standin.policy"],
        { IsStandIn: true } => words["criterion.standin.practice"],
        _ => "",
    };

    /// <summary>A verdict on documents is computed, so its note names the documents it was computed from.</summary>
    private static Finding OfDocuments(PageFrame frame, CountryScore country)
    {
        var counting = country.Documents.Where(d => PolicyForce.Counts(d.Policy)).ToList();
        var deciding = PolicyForce.Deciding([.. counting.Select(d => d.Force)]);
        var documents = counting.Where(d => d.Force == deciding).Select(d => d.Policy)
            .OrderByDescending(p => p.EndsOn?.Last ?? DateOnly.MaxValue).Take(DocumentsNamed).ToList();
        var sources = documents.Select(d => frame.Phrases.Link(frame.Board.Data.SourceById[d.SourceIds[0]], ""));
        return new()
        {
            Verdict = country.InForce,
            VerdictName = frame.Phrases.Name(country.InForce),
            Basis = country.InForce == Tables.Verdict.Unknown ? "" : frame.Phrases.Name(Tables.Basis.Policy),
            Standing = "",
            Meaning = "",
            Note = Remark.Own(NoteOn(frame, documents, deciding)),
            Since = "",
            IsOfDocuments = documents.Count > 0,
            Evidence = Evidence.Of(frame, [.. sources.DistinctBy(l => l.Url)], documents.FirstOrDefault()?.At),
        };
    }

    private static string NoteOn(PageFrame frame, List<Policy> documents, Force? deciding)
    {
        var words = frame.Words;
        if (documents.Count == 0)
        {
            return words["inforce.none"];
        }

        var key = deciding switch
        {
            Force.InForce => "inforce.yes",
            Force.InForcePeriodNotKnown => "inforce.period",
            Force.Draft => "inforce.draft",
            Force.NotKnown => "inforce.notknown",
            Force.Ended => "inforce.no",
            _ => throw new ArgumentOutOfRangeException(nameof(deciding), deciding, null),
        };
        var named = documents.Select(d => words.Format(
            "inforce.document", ("title", frame.Phrases.Title(d)), ("period", frame.Phrases.Period(d))));
        return words.Count(key, documents.Count, ("documents", words.Formats.List([.. named])));
    }
}
