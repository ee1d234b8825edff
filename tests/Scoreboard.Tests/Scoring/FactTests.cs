using FsCheck;
using FsCheck.Fluent;
using Scoreboard.Tables;

namespace Scoreboard.Scoring;

public class FactTests
{
    private static DateOnly Today { get; } = new(2026, 11, 22);

    /// <summary>Rows of two cadres and two criteria, each on a line of its own.</summary>
    private static Gen<Assessment[]> Rows { get; } =
        from rows in (from verdict in Gen.Elements(Enum.GetValues<Verdict>())
                      from effective in Gen.Elements(null, "2020", "2023-05", "2024", "2024-01-01", "2030")
                      from source in Gen.Elements(null, "undated", "of-2024")
                      from cadre in Gen.Elements("xaa-chw", "xaa-volunteer")
                      from criterion in Gen.Elements("accredited", "salaried")
                      select Sample.Assessment(verdict, effective, source, cadre, criterion)).ArrayOf()
        select rows.Select((r, i) => r with { At = r.At with { Line = i + 2 } }).ToArray();

    [Fact]
    public void Latest_row_wins() => Assert.Equal(
        Verdict.Partial,
        VerdictOn(Today, Sample.Assessment(Verdict.Partial, "2022"), Sample.Assessment(Verdict.Yes, "2015"),
            Sample.Assessment(Verdict.No, "2021-12-31")));

    [Fact]
    public void Row_of_the_future_is_not_used()
    {
        Assessment[] rows = [Sample.Assessment(Verdict.No, "2015"), Sample.Assessment(Verdict.Yes, "2026-11-23")];

        Assert.Equal(Verdict.No, VerdictOn(Today, rows));
        Assert.Equal(Verdict.Yes, VerdictOn(Today.AddDays(1), rows));
    }

    [Fact]
    public void Fact_known_to_the_year_holds_from_its_first_day()
    {
        var row = Sample.Assessment(Verdict.Yes, "2026");

        Assert.Null(VerdictOn(new DateOnly(2025, 12, 31), row));
        Assert.Equal(Verdict.Yes, VerdictOn(new DateOnly(2026, 1, 1), row));
    }

    [Fact]
    public void Undated_fact_holds_from_the_year_of_its_source()
    {
        var row = Sample.Assessment(Verdict.Yes, source: "of-2024");

        Assert.Null(VerdictOn(new DateOnly(2023, 12, 31), row));
        Assert.Equal(Verdict.Yes, VerdictOn(new DateOnly(2024, 1, 1), row));
        Assert.True(Fact.Of(row, Sample.Sources).IsKnownBy);
    }

    [Fact]
    public void Undated_fact_of_an_undated_source_holds_from_the_day_that_was_read()
    {
        var row = Sample.Assessment(Verdict.Yes, source: "undated");

        Assert.Null(VerdictOn(new DateOnly(2026, 9, 30), row));
        Assert.Equal(Verdict.Yes, VerdictOn(new DateOnly(2026, 10, 1), row));
    }

    [Fact]
    public void Unknown_without_a_source_gives_way_to_any_finding() => Assert.Equal(
        Verdict.No,
        VerdictOn(Today, Sample.Assessment(Verdict.No, "1950", line: 2),
            Sample.Assessment(Verdict.Unknown, source: null, line: 3)));

    [Fact]
    public void Date_of_a_fact_goes_before_the_same_day_it_was_known_by()
    {
        var dated = Sample.Assessment(Verdict.Yes, "2024", line: 2);
        var knownBy = Sample.Assessment(Verdict.No, source: "of-2024", line: 3);

        Assert.Equal(Verdict.Yes, VerdictOn(Today, dated, knownBy));
        Assert.False(Fact.Of(dated, Sample.Sources).IsKnownBy);
    }

    [Fact]
    public void Of_two_rows_of_one_day_the_lower_line_wins() => Assert.Equal(
        Verdict.Yes,
        VerdictOn(Today, Sample.Assessment(Verdict.Yes, "2024-01", line: 9),
            Sample.Assessment(Verdict.No, "2024", line: 8)));

    [Fact]
    public void Order_of_rows_is_irrelevant() => Property.Holds(
        from rows in Rows
        from shuffled in Gen.Shuffle(rows)
        select (rows, shuffled), x => Held(x.rows).SetEquals(Held(x.shuffled)));

    [Fact]
    public void Each_cadre_and_criterion_has_one_fact_and_none_starts_later() => Property.Holds(Rows, rows =>
    {
        var held = Fact.HoldingOn(Today, rows, Sample.Sources).ToList();

        Assert.Equal(held.Count, held.DistinctBy(f => (f.Assessment.CadreId, f.Assessment.Criterion)).Count());
        Assert.All(held, f => Assert.True(f.HoldsFrom <= Today));
        Assert.All(rows.Select(r => Fact.Of(r, Sample.Sources)).Where(f => f.HoldsFrom <= Today), f => Assert.Contains(
            held, h => (h.Assessment.CadreId, h.Assessment.Criterion) == (f.Assessment.CadreId, f.Assessment.Criterion)
                && h.HoldsFrom >= f.HoldsFrom));
    });

    private static Verdict? VerdictOn(DateOnly day, params Assessment[] rows) =>
        Fact.HoldingOn(day, rows, Sample.Sources).SingleOrDefault()?.Assessment.Verdict;

    private static HashSet<Fact> Held(Assessment[] rows) => [.. Fact.HoldingOn(Today, rows, Sample.Sources)];
}
