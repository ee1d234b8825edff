using System.Globalization;
using Scoreboard.Scoring;

namespace Scoreboard;

public class DataQualityTests
{
    [Theory]
    [InlineData("2025-11-22", false)]
    [InlineData("2025-11-21", true)]
    public void Source_is_stale_when_it_was_read_more_than_the_set_months_ago(string accessedOn, bool isStale) =>
        Assert.Equal(isStale, DataQuality.IsStale(
            Sample.Source("a", null, Sample.Day(accessedOn)), SmallData.Load().Settings, SmallData.Day));

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
        Convert.ToHexString(ReleaseFile.Write(new Quarter(2026, 4), Scores.Of(SmallData.Load(), SmallData.Day), SmallData.Load())),
        .. ChangeLog.All(History.Of(SmallData.Load(), SmallData.Day), RenewalEvent.Until(SmallData.Day, SmallData.Load()), [])
            .SelectMany(l => l.Changes.Select(c => (l.Quarter.ToString(), l.Quarter.Slug, c.Cause, c.On, c.Country.Iso3))),
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
