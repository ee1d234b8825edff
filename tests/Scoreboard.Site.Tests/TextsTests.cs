using Scoreboard.Site.Text;

namespace Scoreboard.Site.Tests;

public sealed class TextsTests : IDisposable
{
    // Windows move with the day: together these days show every state of a renewal.
    private static readonly DateOnly[] Days = [SmallProject.Day, new(2024, 3, 31), new(2031, 1, 1), new(2036, 1, 1)];

    private readonly SmallProject _rare = Rare();
    private readonly SmallProject _clean = Clean();

    public void Dispose()
    {
        _rare.Dispose();
        _clean.Dispose();
    }

    [Fact]
    public async Task Every_text_is_used()
    {
        List<string> keys = [];
        HashSet<string> used = [];
        foreach (var options in new[] { _rare.Options, _clean.Options }.Concat(Days.Select(day => Repository.Real("output") with { AsOf = day })))
        {
            var inputs = SiteInputs.Read(options);
            keys = inputs.Words[0].Unused is { } all && keys.Count == 0 ? [.. all] : keys;
            await SiteBuilder.BuildAsync(options, inputs, _ => { }, TestContext.Current.CancellationToken);
            used.UnionWith(keys.Except(inputs.Words[0].Unused));
        }

        // Which form of a plural is asked for depends on a count of today.
        var forms = used.Select(key => Message.PluralOf(key)?.Stem).OfType<string>().ToHashSet();
        var unused = keys.Where(key => !used.Contains(key) && !(Message.PluralOf(key) is { } plural && forms.Contains(plural.Stem)));
        Assert.True(!unused.Any(), $"Nothing asks for: {string.Join(", ", unused)}");
    }

    /// <summary>What happens seldom: the target is met, a document ends today, nobody sets a norm, rows are out of scope and out of order.</summary>
    private static SmallProject Rare()
    {
        SmallProject project = new();
        project.Change("data/scoreboard.json", "\"countries\": 3", "\"countries\": 1");
        project.Change("data/policies.csv", "2021,2027,in_force", "2021,2026-11-22,in_force");
        project.Change("data/policies.csv", "xbb-village-guideline,", "aaa-plan,XCC,A plan,,plan,sector,,2020,2028,in_force,,global-review,\nxbb-village-guideline,");
        project.Folder.Write("data/guidelines.csv", File.ReadAllLines(project.Folder.At("data/guidelines.csv"))[0] + "\n");
        return project;
    }

    /// <summary>Data that nobody could wish better.</summary>
    private static SmallProject Clean()
    {
        SmallProject project = new();
        project.Change("data/sources.csv", "2025-10-01", "2026-10-01");
        project.Change("data/sources.csv", ",news,", ",primary,");
        project.Change("data/countries.csv", "South Asia,,yes", "South Asia,,no");
        project.Change("data/policies.csv", "2025-12-31,in_force", "2025-12-31,expired");
        return project;
    }
}
