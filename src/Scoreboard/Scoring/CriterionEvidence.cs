using Scoreboard.Tables;

namespace Scoreboard.Scoring;

/// <summary>What is known of one criterion for one cadre on a day: on paper, in practice, or both.</summary>
public sealed record CriterionEvidence
{
    /// <summary>The question, which says on which of the two it is scored.</summary>
    public required Criterion Criterion { get; init; }

    /// <summary>What is laid down; null where nobody has looked.</summary>
    public required Fact? Policy { get; init; }

    /// <summary>What is seen; null where nobody has looked.</summary>
    public required Fact? Practice { get; init; }

    /// <summary>
    /// The one that is scored: of the criterion's own basis where that is known, else the other where that is, else
    /// what there is.
    /// </summary>
    public Fact Deciding =>
        IsKnown(Scored) || !IsKnown(Other) ? (Scored ?? Other)! : Other!;

    public Verdict Verdict => Deciding.Assessment.Verdict;

    /// <summary>Whether the other basis stands in, because of the criterion's own nothing is known.</summary>
    public bool IsStandIn => Verdict != Verdict.Unknown && Deciding.Assessment.Basis != Criterion.ScoredBy;

    /// <summary>Whether both are known, so that they can be held against each other.</summary>
    public bool IsKnownTwice => IsKnown(Policy) && IsKnown(Practice);

    /// <summary>
    /// Whether policy provides it at least in part and practice is known: so whether it is kept is too.
    /// </summary>
    public bool IsTested => IsKnownTwice && Policy!.Assessment.Verdict > Verdict.No;

    /// <summary>Whether both are known and less is seen than is laid down.</summary>
    public bool FallsShort => Shortfall > 0;

    /// <summary>
    /// By how much practice falls short of paper: 0 to 1, as verdicts count; 0 where not both are known.
    /// </summary>
    public double Shortfall => IsKnownTwice
        ? Math.Max(0, Score.Credit(Policy!.Assessment.Verdict) - Score.Credit(Practice!.Assessment.Verdict))
        : 0;

    /// <summary>Whether it is seen in full while no policy that was found provides it in full.</summary>
    public bool IsWithoutPolicy => Practice is { Assessment.Verdict: Verdict.Yes }
        && Policy is not { Assessment.Verdict: Verdict.Yes };

    private Fact? Scored => Of(Criterion.ScoredBy);

    private Fact? Other => Of(Criterion.ScoredBy == Basis.Policy ? Basis.Practice : Basis.Policy);

    /// <param name="criterion">Taken from assessments.</param>
    /// <param name="facts">Those that hold for one cadre and that criterion: one or two, of different bases.</param>
    public static CriterionEvidence Of(Criterion criterion, IReadOnlyCollection<Fact> facts) => new()
    {
        Criterion = criterion,
        Policy = facts.FirstOrDefault(f => f.Assessment.Basis == Basis.Policy),
        Practice = facts.FirstOrDefault(f => f.Assessment.Basis == Basis.Practice),
    };

    /// <summary>What there is on one basis; null where nobody has looked.</summary>
    public Fact? Of(Basis basis) => basis == Basis.Policy ? Policy : Practice;

    private static bool IsKnown(Fact? fact) => fact is { Assessment.Verdict: not Verdict.Unknown };
}
