using Scoreboard.Priorities;
using Scoreboard.Releases;
using Scoreboard.Renewals;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Differences;

/// <summary>In what one country stands otherwise after a change.</summary>
public sealed record CountryDifference
{
    /// <summary>Its code.</summary>
    public required string Iso3 { get; init; }

    /// <summary>In English; as it is after the change, where it still is in scope.</summary>
    public required string Name { get; init; }

    /// <summary>Null where the country is not in scope.</summary>
    public required BeforeAfter<Status?> Status { get; init; }

    /// <summary>The verdicts that are others, by cadre and criterion.</summary>
    public required IReadOnlyList<VerdictDifference> Verdicts { get; init; }

    /// <summary>The scores that are others: of levers, then the overall one.</summary>
    public required IReadOnlyList<ScoreDifference> Scores { get; init; }

    /// <summary>The renewal windows that opened, closed, moved, came or went.</summary>
    public required IReadOnlyList<WindowDifference> Windows { get; init; }

    /// <summary>The windows that rank otherwise.</summary>
    public required IReadOnlyList<RankDifference> Ranks { get; init; }

    /// <summary>
    /// The changed rows that are about it; empty where the cause is elsewhere: in criteria, levers, settings or, of
    /// ranks, in other countries.
    /// </summary>
    public required IReadOnlyList<RowChange> Rows { get; init; }

    public bool IsOtherStatus => Status.Before != Status.After;

    /// <summary>Whether nothing of its own is otherwise, but others passed it or fell behind it.</summary>
    public bool IsRankAlone => !IsOtherStatus && Verdicts.Count + Scores.Count + Windows.Count == 0;

    /// <summary>What comes first is what a reader should see first.</summary>
    internal int Weight => IsOtherStatus ? 0 : IsRankAlone ? 2 : 1;

    /// <returns>Null where nothing is otherwise.</returns>
    internal static CountryDifference? Of(string iso3, Standings before, Standings after, RowCauses causes)
    {
        var (old, now) = (before.ById.GetValueOrDefault(iso3), after.ById.GetValueOrDefault(iso3));
        CountryDifference found = new()
        {
            Iso3 = iso3,
            Name = (now ?? old)!.Country.NameIn("en"),
            Status = new(old?.Status, now?.Status),
            Verdicts = VerdictsOf(before, after, iso3),
            Scores = ScoresOf(before, old, after, now),
            Windows = WindowsOf(old, now),
            Ranks = RanksOf(before, old, after, now),
            Rows = causes.Of(iso3),
        };
        return found.IsRankAlone && found.Ranks.Count == 0 ? null : found;
    }

    private static IReadOnlyList<VerdictDifference> VerdictsOf(Standings before, Standings after, string iso3)
    {
        var (old, now) = (ByQuestion(before), ByQuestion(after));
        return
        [
            .. from question in old.Keys.Union(now.Keys).OrderBy(q => q.Cadre, StringComparer.Ordinal)
                   .ThenBy(q => q.Criterion, StringComparer.Ordinal)
               let pair = new BeforeAfter<Verdict?>(Find(old, question), Find(now, question))
               where pair.Before != pair.After
               select new VerdictDifference(question.Cadre, question.Criterion, pair),
        ];

        Dictionary<(string Cadre, string Criterion), Verdict> ByQuestion(Standings standings) =>
            standings.VerdictsOf(iso3).ToDictionary(v => (v.Cadre, v.Criterion), v => v.Verdict);

        static Verdict? Find(Dictionary<(string, string), Verdict> verdicts, (string, string) question) =>
            verdicts.TryGetValue(question, out var verdict) ? verdict : null;
    }

    private static IReadOnlyList<ScoreDifference> ScoresOf(
        Standings before, CountryScore? old, Standings after, CountryScore? now)
    {
        var levers = after.Data.Levers.Concat(before.Data.Levers).Select(l => l.LeverId).Distinct();
        return
        [
            .. from name in levers.Append(ReleaseFile.Overall)
               let pair = new BeforeAfter<Score?>(Find(old, name), Find(now, name))
               where pair.Before != pair.After
               select new ScoreDifference(name, pair),
        ];

        static Score? Find(CountryScore? country, string name) =>
            name == ReleaseFile.Overall ? country?.Best.Overall : country?.Best.Levers.GetValueOrDefault(name);
    }

    private static IReadOnlyList<WindowDifference> WindowsOf(CountryScore? before, CountryScore? after)
    {
        var (old, now) = (ById(before), ById(after));
        return
        [
            .. from id in old.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
               let pair = new BeforeAfter<RenewalWindow?>(old.GetValueOrDefault(id), now.GetValueOrDefault(id))
               where pair.Before?.State != pair.After?.State || pair.Before?.DaysLeft != pair.After?.DaysLeft
               select new WindowDifference(id, pair),
        ];

        static Dictionary<string, RenewalWindow> ById(CountryScore? country) =>
            (country?.Windows ?? []).ToDictionary(w => w.Policy.PolicyId, StringComparer.Ordinal);
    }

    private static IReadOnlyList<RankDifference> RanksOf(
        Standings before, CountryScore? old, Standings after, CountryScore? now) =>
    [
        .. from id in IdsOf(old).Union(IdsOf(now), StringComparer.Ordinal).Order(StringComparer.Ordinal)
           let pair = new BeforeAfter<RankedWindow?>(
               before.Ranks.GetValueOrDefault(id), after.Ranks.GetValueOrDefault(id))
           where pair.Before?.List != pair.After?.List || pair.Before?.Rank != pair.After?.Rank
           select new RankDifference(id, pair),
    ];

    private static IEnumerable<string> IdsOf(CountryScore? country) =>
        (country?.Windows ?? []).Select(w => w.Policy.PolicyId);
}

/// <summary>A verdict that is another.</summary>
/// <param name="Cadre">Its id; empty for what is computed from documents.</param>
/// <param name="Criterion">Its id.</param>
/// <param name="Verdict">Null where nobody has looked.</param>
public sealed record VerdictDifference(string Cadre, string Criterion, BeforeAfter<Verdict?> Verdict);

/// <summary>A score that is another, or rests on more or less.</summary>
/// <param name="Of">Id of a lever, or <c>overall</c>.</param>
/// <param name="Score">Null where there is no such lever, or the country is not in scope.</param>
public sealed record ScoreDifference(string Of, BeforeAfter<Score?> Score);

/// <summary>A renewal window in another state or with another end.</summary>
/// <param name="PolicyId">The document's id.</param>
/// <param name="Window">Null where the document has none.</param>
public sealed record WindowDifference(string PolicyId, BeforeAfter<RenewalWindow?> Window);

/// <summary>A window with another rank, or in another list.</summary>
/// <param name="PolicyId">The document's id.</param>
/// <param name="Rank">Null where it cannot be acted on.</param>
public sealed record RankDifference(string PolicyId, BeforeAfter<RankedWindow?> Rank);
