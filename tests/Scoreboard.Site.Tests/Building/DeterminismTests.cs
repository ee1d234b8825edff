using System.Globalization;
using Scoreboard.Problems;
using Scoreboard.Scoring;
using Scoreboard.Site.Building;

namespace Scoreboard.Site.Tests.Building;

public class DeterminismTests
{
    [Fact]
    public async Task The_same_data_and_day_give_the_same_bytes_whatever_the_culture_and_the_threads()
    {
        var once = await BuildAsync(CultureInfo.InvariantCulture);

        // Arabic digits and a calendar of its own; an i without a dot. All at once, so that threads meet in another
        // order.
        var others = await Task.WhenAll(
            BuildAsync(CultureInfo.GetCultureInfo("ar-SA")), BuildAsync(CultureInfo.GetCultureInfo("tr-TR")));

        Assert.All(others, other =>
        {
            Assert.Equal(once.Problems, other.Problems);
            Assert.Equal(once.Files.Select(f => f.Path), other.Files.Select(f => f.Path));
            Assert.DoesNotContain(
                once.Files.Zip(other.Files), pair => !pair.First.Content.AsSpan().SequenceEqual(pair.Second.Content));
        });
    }

    [Fact]
    public async Task The_committed_data_and_words_have_no_error_and_no_two_files_want_one_path()
    {
        var result = await BuildAsync(CultureInfo.InvariantCulture);

        Assert.DoesNotContain(result.Problems, p => p.Severity == Severity.Error);
        Assert.Empty(result.Files.GroupBy(f => f.Path, StringComparer.OrdinalIgnoreCase).Where(g => g.Skip(1).Any())
            .Select(g => g.Key));
    }

    private static Task<BuildResult> BuildAsync(CultureInfo culture) => Task.Run(() =>
    {
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
        return SiteBuilder.BuildAsync(Repository.Real("output"), _ => { }, TestContext.Current.CancellationToken);
    });
}
