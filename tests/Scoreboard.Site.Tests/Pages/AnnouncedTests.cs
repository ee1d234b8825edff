using System.Text;

namespace Scoreboard.Site.Tests.Pages;

public class AnnouncedTests
{
    [Fact]
    public async Task What_holds_from_a_later_day_is_told_with_its_date_and_changes_no_score()
    {
        using SmallProject plain = new();
        using SmallProject project = new();
        project.Add(
            "data/assessments.csv", "iso3,cadre_id,criterion,basis,verdict,effective_on,note,source_id",
            "XAA,xaa-chw,costed,policy,yes,2027-03,A costing is due.,xaa-act-2021",
            "XAA,xaa-chw,salaried,policy,no,2027-01,The payroll ends.,xaa-act-2021");

        var (before, after) = (await PageAsync(plain), await PageAsync(project));

        Assert.DoesNotContain("id=\"announced\"", before, StringComparison.Ordinal);
        var announced = after[after.IndexOf("id=\"announced\"", StringComparison.Ordinal)..];
        announced = announced[..announced.IndexOf("</section>", StringComparison.Ordinal)];
        Assert.True(
            announced.IndexOf("January 2027", StringComparison.Ordinal)
                < announced.IndexOf("March 2027", StringComparison.Ordinal));
        Assert.Contains("The payroll ends.", announced, StringComparison.Ordinal);
        Assert.Contains("assessments.csv", announced, StringComparison.Ordinal);
        Assert.Equal(await ScoresAsync(plain), await ScoresAsync(project));
    }

    private static async Task<string> PageAsync(SmallProject project) =>
        await TextAsync(project, "countries/averna/index.html");

    private static async Task<string> ScoresAsync(SmallProject project) => await TextAsync(project, "data/scores.csv");

    private static async Task<string> TextAsync(SmallProject project, string path) =>
        Encoding.UTF8.GetString((await project.FilesAsync()).Single(f => f.Path == path).Content);
}
