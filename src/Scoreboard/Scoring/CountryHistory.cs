using Scoreboard.Tables;

namespace Scoreboard.Scoring;

/// <summary>A day on which a country's status became another.</summary>
/// <param name="On">The first day of the new status.</param>
/// <param name="From">The status until then.</param>
/// <param name="To">The status from then on.</param>
/// <param name="IsKnownBy">
/// True where no source says that it changed on that day, only that it was so by then: the change may be older, and is
/// no win of that day.
/// </param>
/// <param name="Facts">The findings on required criteria that hold from that day.</param>
public sealed record StatusChange(DateOnly On, Status From, Status To, bool IsKnownBy, IReadOnlyList<Fact> Facts);

/// <summary>The status of one country over time: unknown before its first change, then as each change says.</summary>
/// <param name="Country">In scope.</param>
/// <param name="Changes">In order of time; may be empty.</param>
public sealed record CountryHistory(Country Country, IReadOnlyList<StatusChange> Changes)
{
    public Status StatusOn(DateOnly day) => Changes.LastOrDefault(c => c.On <= day)?.To ?? Status.Unknown;

    /// <summary>The change that brought the status of a day; null before the first.</summary>
    public StatusChange? ChangeBehind(DateOnly day) => Changes.LastOrDefault(c => c.On <= day);

    /// <summary>
    /// A status can only change on a day from which a finding on a required criterion holds or, where one is computed
    /// from documents, on which a document starts, ends or is replaced. So those days are scored, and no others.
    /// </summary>
    public static CountryHistory Of(Dataset data, Country country, DateOnly until)
    {
        var required = data.Criteria.Where(c => c.IsRequired).ToList();
        var facts = data.AssessmentsOf[country.Iso3]
            .Where(a => required.Any(c => c.CriterionId == a.Criterion))
            .Select(a => Fact.Of(a, data.SourceById))
            .Where(f => f.HoldsFrom <= until)
            .ToLookup(f => f.HoldsFrom);
        var days = new SortedSet<DateOnly>(facts.Select(f => f.Key));
        var documentDays = required.Any(c => c.TakenFrom == TakenFrom.Policies)
            ? DocumentDays(data, country).Where(d => d <= until).ToHashSet()
            : [];
        days.UnionWith(documentDays);

        var changes = new List<StatusChange>();
        var status = Status.Unknown;
        foreach (var day in days)
        {
            var now = CountryScore.Of(data, country, day).Status;
            if (now != status)
            {
                var causes = facts[day].ToList();
                changes.Add(new StatusChange(
                    day, status, now, causes.All(f => f.IsKnownBy) && !documentDays.Contains(day), causes));
                status = now;
            }
        }

        return new CountryHistory(country, changes);
    }

    private static IEnumerable<DateOnly> DocumentDays(Dataset data, Country country) =>
        data.PoliciesOf[country.Iso3].SelectMany(p => p.EndsOn is { } end
            ? new[] { PolicyForce.From(p, data.SourceById), end.Last.AddDays(1) }
            : [PolicyForce.From(p, data.SourceById)]);
}
