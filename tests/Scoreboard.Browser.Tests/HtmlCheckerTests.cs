using System.Text.Json;
using System.Text.RegularExpressions;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;

namespace Scoreboard.Browser.Tests;

public sealed partial class HtmlCheckerTests(Website website)
{
    private static readonly string Jar = Path.Combine(
        Repository.Tests, "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    /// <summary>
    /// Most of a run of seconds would go to the second compiler; without it the checker wants a larger stack.
    /// </summary>
    private static readonly string[] ForAShortRun = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss4m"];

    [Fact]
    public async Task The_Nu_checker_finds_nothing_in_any_English_page_nor_in_any_kind_of_another_language()
    {
        var java = await JavaAsync();
        await RestoreAsync();
        var run = await Tool.RunAsync(
            java,
            [
                .. ForAShortRun, "-jar", Jar, "--format", "json", "--exit-zero-always", "--stdout", "--skip-non-html",
                .. Pages(),
            ]);

        Assert.Equal("", run.Error);
        using var report = JsonDocument.Parse(run.Output);
        Assert.Empty(
            report.RootElement.GetProperty("messages").EnumerateArray().Where(IsFault).Select(m => m.ToString()));
    }

    /// <summary>Other languages have the same markup around other words.</summary>
    private IEnumerable<string> Pages()
    {
        var kinds = Website.PageKinds.Select(k => k.Data).Where(path => path != Routes.NotFound).ToList();
        var others = Website.Languages.SelectMany(
            l => kinds.Select(path => Path.Combine(website.Folder, l.Folder, path, "index.html")));
        return Directory.EnumerateFiles(website.Folder, "*.html", SearchOption.AllDirectories)
            .Where(file => !Website.Languages.Any(
                l => Path.GetRelativePath(website.Folder, file).Replace('\\', '/')
                    .StartsWith(l.Folder, StringComparison.Ordinal)))
            .Concat(others);
    }

    /// <summary>
    /// Not a fault: "/>" on void elements, which Razor writes; and that the policy blocks our own files, which is so
    /// only when they are read from a disk, as the checker does; and that it blocks JSON in a page, which is no script.
    /// The browser itself tells of what is really blocked. Nor is its guess at the language of an Arabic page that has
    /// much evidence in English on it, marked as such.
    /// </summary>
    private static bool IsFault(JsonElement message) =>
        message.GetProperty("type").GetString() != "info"
        || (message.TryGetProperty("subType", out _)
            && !OwnFile().IsMatch(message.GetProperty("message").GetString()!)
            && !Guess().IsMatch(message.GetProperty("message").GetString()!)
            && !JsonInPage().IsMatch(message.GetProperty("extract").GetString()!));

    [GeneratedRegex(@"Content Security Policy \(meta tag\): (external|image “(\.\./)+maps/)")]
    private static partial Regex OwnFile();

    [GeneratedRegex("appears to be written in English but")]
    private static partial Regex Guess();

    [GeneratedRegex(@"<script type=""application/(ld(\+|&#x2B;))?json""")]
    private static partial Regex JsonInPage();

    private static async Task<string> JavaAsync()
    {
        if (Tool.Find("java") is null)
        {
            await Tool.AptInstallAsync("default-jre-headless");
        }

        return Tool.Find("java") ?? throw new InvalidOperationException(
            "The HTML checker needs Java 17 or later: install your system's package 'default-jre-headless' (or any "
                + "JRE).");
    }

    private static async Task RestoreAsync()
    {
        if (File.Exists(Jar))
        {
            return;
        }

        if (Tool.Find("npm") is null)
        {
            await Tool.AptInstallAsync("npm");
        }

        var npm = Tool.Find("npm") ?? throw new InvalidOperationException(
            "The HTML checker comes by npm: install Node.js with npm (your system's packages 'nodejs' and 'npm').");
        var run = await Tool.RunAsync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], Repository.Tests);
        Assert.True(run.ExitCode == 0, $"'npm ci' failed in {Repository.Tests}: {run.Error}");
    }
}
