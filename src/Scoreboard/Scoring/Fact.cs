using Scoreboard.Tables;

namespace Scoreboard.Scoring;

/// <summary>An assessment and the day from which it holds.</summary>
/// <param name="Assessment">What was found.</param>
/// <param name="HoldsFrom">
/// The day it became true where that is known; otherwise the year of its source or the day that was read, by which it
/// was true. <see cref="DateOnly.MinValue"/> for an unknown without a source, which any dated finding replaces.
/// </param>
/// <param name="IsKnownBy">True where the day is not when it became true, but when it was known by.</param>
public sealed record Fact(Assessment Assessment, DateOnly HoldsFrom, bool IsKnownBy)
{
    public static Fact Of(Assessment assessment, IReadOnlyDictionary<string, Source> sources)
    {
        if (assessment.EffectiveOn is { } effective)
        {
            return new Fact(assessment, effective.First, IsKnownBy: false);
        }

        var knownBy = assessment.SourceId is { } id ? sources[id].KnownBy : DateOnly.MinValue;
        return new Fact(assessment, knownBy, IsKnownBy: true);
    }

    /// <summary>
    /// The facts that hold on a day: of several rows for one cadre, criterion and basis the latest wins, a dated one
    /// before one known by the same day, a later row of the file before an earlier one.
    /// </summary>
    public static IEnumerable<Fact> HoldingOn(
        DateOnly day, IEnumerable<Assessment> assessments, IReadOnlyDictionary<string, Source> sources) =>
        HoldingOn(day, assessments.Select(a => Of(a, sources)));

    /// <summary>The same of facts whose days are worked out.</summary>
    internal static IEnumerable<Fact> HoldingOn(DateOnly day, IEnumerable<Fact> facts) =>
        facts
            .Where(f => f.HoldsFrom <= day)
            .GroupBy(f => (f.Assessment.CadreId, f.Assessment.Criterion))
            .SelectMany(g => new[] { Latest(g, Basis.Policy), Latest(g, Basis.Practice) }.OfType<Fact>());

    /// <summary>
    /// What is to hold from a later day, by sources known on this one: announced, and not counted yet. The next first.
    /// </summary>
    public static IReadOnlyList<Fact> AnnouncedOn(
        DateOnly day, IEnumerable<Assessment> assessments, IReadOnlyDictionary<string, Source> sources) =>
    [
        .. assessments.Where(a => a.SourceId is { } id && sources[id].KnownBy <= day).Select(a => Of(a, sources))
            .Where(f => !f.IsKnownBy && f.HoldsFrom > day)
            .OrderBy(f => f.HoldsFrom).ThenBy(f => f.Assessment.At.Line),
    ];

    private static Fact? Latest(IEnumerable<Fact> facts, Basis basis) =>
        facts.Where(f => f.Assessment.Basis == basis)
            .OrderBy(f => f.HoldsFrom).ThenByDescending(f => f.IsKnownBy).ThenBy(f => f.Assessment.At.Line)
            .LastOrDefault();
}
