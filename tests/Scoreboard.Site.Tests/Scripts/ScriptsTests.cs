namespace Scoreboard.Site.Tests.Scripts;

/// <summary>
/// What our scripts ask of a browser, by a tool that knows which browser can what (<c>eslint.config.mjs</c>).
/// </summary>
public class ScriptsTests
{
    private static readonly NodeFolder Node = new("Scripts");

    [Fact]
    public async Task Scripts_ask_nothing_that_the_oldest_browsers_lack()
    {
        var scripts = Directory.EnumerateFiles(
            Path.Combine(Repository.Root, "input", "assets"), "*.js", SearchOption.AllDirectories)
            .Select(script => Path.GetRelativePath(Repository.Root, script)).Order(StringComparer.Ordinal);

        Assert.Equal("", await Node.RunAsync("check.mjs", [Repository.Root, .. scripts]));
    }

    [Theory]
    [InlineData("[1, 2].findLast((n) => n > 1);", "findLast")]
    [InlineData("document.body.replaceChildren();", "set textContent and append")]
    [InlineData("document.querySelectorAll('a:has(b)');", "in the script")]
    [InlineData("structuredClone({});", "structuredClone")]
    [InlineData("const query = new URLSearchParams(); if (query.size) query.delete('a');", "its text is empty")]
    [InlineData("matchMedia('print').addEventListener('change', () => {});", "addListener")]
    public async Task What_they_lack_is_noticed(string script, string saidOf)
    {
        using TemporaryFolder folder = new();
        folder.Write("script.js", script);

        Assert.Contains(
            saidOf, await Node.RunAsync("check.mjs", [folder.At(""), "script.js"]), StringComparison.Ordinal);
    }
}
