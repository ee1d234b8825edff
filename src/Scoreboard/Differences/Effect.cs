using Scoreboard.Data;
using Scoreboard.Priorities;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Differences;

/// <summary>Something before a change and after it.</summary>
public sealed record BeforeAfter<T>(T Before, T After);

/// <summary>What a change of the data does to the scoreboard.</summary>
public sealed record Effect
{
    /// <summary>How many countries are on the highest rung.</summary>
    public required BeforeAfter<int> Headline { get; init; }

    /// <summary>How the later copy writes statuses.</summary>
    public required StatusIds Statuses { get; init; }

    /// <summary>How many countries are in scope.</summary>
    public required BeforeAfter<int> InScope { get; init; }

    /// <summary>
    /// The countries of which anything is otherwise: those of another status first, then those of other scores or
    /// windows, then those that others passed; within these in the order of their codes.
    /// </summary>
    public required IReadOnlyList<CountryDifference> Countries { get; init; }

    /// <summary>What concerns every country: rows of criteria and levers.</summary>
    public required IReadOnlyList<RowChange> SharedRows { get; init; }

    /// <summary>Settings that differ; they may be behind what no row explains.</summary>
    public required IReadOnlyList<CellChange> Settings { get; init; }

    internal static Effect Of(
        Dataset before, Dataset after, DateOnly asOf, IReadOnlyList<TableDifference> tables,
        IReadOnlyList<CellChange> settings)
    {
        var (old, now) = (Standings.Of(before, asOf), Standings.Of(after, asOf));
        var causes = new RowCauses(before, after, tables);
        return new()
        {
            Headline = new(old.Scores.Headline, now.Scores.Headline),
            Statuses = after.Settings.Statuses,
            InScope = new(old.Scores.Countries.Count, now.Scores.Countries.Count),
            Countries =
            [
                .. old.ById.Keys.Union(now.ById.Keys, StringComparer.Ordinal)
                    .Select(id => CountryDifference.Of(id, old, now, causes))
                    .OfType<CountryDifference>()
                    .OrderBy(c => c.Weight).ThenBy(c => c.Iso3, StringComparer.Ordinal),
            ],
            SharedRows = causes.Shared,
            Settings = settings,
        };
    }
}

/// <summary>One copy of the data, scored.</summary>
internal sealed record Standings(
    Dataset Data, Scores Scores, IReadOnlyDictionary<string, CountryScore> ById,
    IReadOnlyDictionary<string, RankedWindow> Ranks)
{
    /// <summary>Ranks by the id of the document.</summary>
    public static Standings Of(Dataset data, DateOnly asOf)
    {
        var scores = Scores.Of(data, asOf);
        return new Standings(
            data, scores, scores.Countries.ToDictionary(c => c.Country.Iso3, StringComparer.Ordinal),
            RenewalRanking.Of(scores, data.Settings)
                .ToDictionary(r => r.Window.Policy.PolicyId, StringComparer.Ordinal));
    }

    /// <summary>The verdicts of each cadre by its id, those computed from documents once, without one.</summary>
    public IEnumerable<(string Cadre, string Criterion, Verdict Verdict)> VerdictsOf(string iso3)
    {
        if (ById.GetValueOrDefault(iso3) is not { } country)
        {
            return [];
        }

        var computed = Data.Criteria.Where(c => c.TakenFrom == TakenFrom.Policies)
            .Select(c => ("", c.CriterionId, country.InForce));
        return computed.Concat(
            from cadre in country.Cadres
            from evidence in cadre.Evidence
            select (cadre.Cadre!.CadreId, evidence.Key, evidence.Value.Verdict));
    }
}
