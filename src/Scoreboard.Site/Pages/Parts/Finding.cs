using Scoreboard.Documents;
using Scoreboard.Scoring;
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

    /// <summary>Why, in one sentence.</summary>
    public required string Note { get; init; }

    /// <summary>Since when it holds, where that is known; empty otherwise.</summary>
    public required string Since { get; init; }

    /// <summary>What it rests on.</summary>
    public required Evidence Evidence { get; init; }

    public static Finding Of(PageFrame frame, CountryScore country, CadreScore cadre, Criterion criterion) =>
        criterion.TakenFrom == TakenFrom.Policies
            ? OfDocuments(frame, country)
            : cadre.Facts.TryGetValue(criterion.CriterionId, out var fact)
                ? OfAssessment(frame, fact.Assessment)
                : Absent(frame);

    private static Finding Absent(PageFrame frame) => new()
    {
        Verdict = null,
        VerdictName = frame.Words["verdict.absent"],
        Note = frame.Words["criterion.absent"],
        Since = "",
        Evidence = Evidence.Of(frame, [], null),
    };

    private static Finding OfAssessment(PageFrame frame, Assessment assessment)
    {
        var (words, phrases) = (frame.Words, frame.Phrases);
        IReadOnlyList<SourceLink> sources = assessment.SourceId is { } id
            ? [phrases.Link(frame.Site.Data.SourceById[id], assessment.SourceLocator)]
            : [];
        var saysWhy = assessment.Note.Length > 0 || assessment.Verdict != Tables.Verdict.Unknown;
        return new()
        {
            Verdict = assessment.Verdict,
            VerdictName = phrases.Name(assessment.Verdict),
            Note = saysWhy ? assessment.Note : words["criterion.notfound"],
            Since = assessment.EffectiveOn is { } since
                ? words.Format("criterion.since", ("date", phrases.Date(since)))
                : "",
            Evidence = Evidence.Of(frame, sources, assessment.At),
        };
    }

    /// <summary>A verdict on documents is computed, so its note names the documents it was computed from.</summary>
    private static Finding OfDocuments(PageFrame frame, CountryScore country)
    {
        var counting = country.Documents.Where(d => PolicyForce.Counts(d.Policy)).ToList();
        var deciding = PolicyForce.Deciding([.. counting.Select(d => d.Force)]);
        var documents = counting.Where(d => d.Force == deciding).Select(d => d.Policy)
            .OrderByDescending(p => p.EndsOn?.Last ?? DateOnly.MaxValue).Take(DocumentsNamed).ToList();
        var sources = documents.Select(d => frame.Phrases.Link(frame.Site.Data.SourceById[d.SourceIds[0]], ""));
        return new()
        {
            Verdict = country.InForce,
            VerdictName = frame.Phrases.Name(country.InForce),
            Note = NoteOn(frame, documents, deciding),
            Since = "",
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
            "inforce.document", ("title", d.Title), ("period", frame.Phrases.Period(d))));
        return words.Count(key, documents.Count, ("documents", words.Formats.List([.. named])));
    }
}
