using System.Globalization;
using Scoreboard.Changes;
using Scoreboard.Dates;
using Scoreboard.Quality;
using Scoreboard.Renewals;
using Scoreboard.Scoring;

namespace Scoreboard.Tests.Data;

public class DataQualityTests
{
    [Theory]
    [InlineData("2025-11-22", false)]
    [InlineData("2025-11-21", true)]
    public void Source_is_stale_when_it_was_read_more_than_the_set_months_ago(string accessedOn, bool isStale) =>
        Assert.Equal(isStale, DataQuality.IsStale(
            Sample.Source("a", null, Sample.Day(accessedOn)), SmallData.Load().Settings, SmallData.Day));

    [Theory]
    [InlineData("draft", true)]
    [InlineData("in_force", false)]
    public void Document_past_its_end_is_not_replaced_by_a_draft(string successor, bool isWarned)
    {
        var policies = SmallData.Text("policies.csv")
            .Replace(",2020,superseded,", ",2020,in_force,", StringComparison.Ordinal)
            .Replace(",2027,in_force,", $",2027,{successor},", StringComparison.Ordinal);

        var (_, problems) = SmallData.TryLoad([("policies.csv", System.Text.Encoding.UTF8.GetBytes(policies))]);

        Assert.Equal(isWarned ? ["ended-in-force 2"] : [], problems.Select(p => $"{p.Code} {p.At.Line}"));
    }

    [Fact]
    public void Nothing_that_is_said_or_computed_depends_on_the_machines_language()
    {
        var before = CultureInfo.CurrentCulture;
        var english = Everything();
        try
        {
            CultureInfo.CurrentCulture = Foreign();

            Assert.Equal(english, Everything());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static List<object> Everything() =>
    [
        .. Directory.GetDirectories(Repository.Problems).Order(StringComparer.Ordinal)
            .SelectMany(f => SmallData.TryLoad(f).Problems).Select(p => p.ToString()),
        .. Scores.Of(SmallData.Load(), SmallData.Day).Countries.Select(c => (c.Status, c.Best.Overall)),
        Convert.ToHexString(
            NewRelease.Of(new Quarter(2026, 4), Scores.Of(SmallData.Load(), SmallData.Day), SmallData.Load())),
        .. ChangeLog.All(
            History.Of(SmallData.Load(), SmallData.Day), RenewalEvent.Until(SmallData.Day, SmallData.Load()), [])
            .SelectMany(
                l => l.Changes.Select(c => (l.Quarter.ToString(), l.Quarter.Slug, c.Cause, c.On, c.Country.Iso3))),
    ];

    /// <summary>Years of another calendar, a comma for decimals and a minus sign of its own.</summary>
    private static CultureInfo Foreign()
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("th-TH").Clone();
        culture.DateTimeFormat.Calendar = new ThaiBuddhistCalendar();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "~";
        return culture;
    }
}
