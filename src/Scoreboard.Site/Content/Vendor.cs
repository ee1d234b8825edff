using System.Text.Json;
using Scoreboard.Problems;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Problems;

namespace Scoreboard.Site.Content;

/// <summary>
/// The programs of others that pages run, as npm put them into <c>input/vendor/node_modules</c> by the lock file there.
/// A project whose lock file does not name one does without it: without charts to explore, or without a search.
/// </summary>
public static class Vendor
{
    /// <summary>The chart program among the assets; where that is missing, its page is too.</summary>
    public const string Charts = "plotly.min.js";

    /// <summary>The search program among the assets; where that is missing, the field is a link to a list.</summary>
    public const string Search = "minisearch.js";

    private static readonly IReadOnlyList<Package> Packages =
    [
        new("plotly.js-basic-dist-min")
        {
            Script = Charts, From = "plotly-basic.min.js", Licence = "plotly.LICENSE.txt", LicenceFrom = "LICENSE",
            For = "the page /explore/",
        },
        new("minisearch")
        {
            Script = Search, From = "dist/umd/index.js", Licence = "minisearch.LICENSE.txt",
            LicenceFrom = "LICENSE.txt", For = "the search",
        },
    ];

    /// <param name="inputFolder">Of the project.</param>
    /// <param name="label">How problems name that folder.</param>
    /// <param name="problems">Receives what is missing, and the cure.</param>
    /// <returns>The programs and their licences, as they go to the site.</returns>
    public static IReadOnlyList<SiteFile> Read(string inputFolder, string label, ICollection<Problem> problems)
    {
        var folder = Path.Combine(inputFolder, "vendor");
        var lockFile = Path.Combine(folder, "package-lock.json");
        return [.. Packages.SelectMany(package => Read(package, folder, lockFile, label, problems))];
    }

    private static IEnumerable<SiteFile> Read(
        Package package, string folder, string lockFile, string label, ICollection<Problem> problems)
    {
        if (Version(lockFile, ["packages", package.Folder, "version"]) is not { } wanted)
        {
            return [];
        }

        var installed = Path.Combine(folder, package.Folder);
        var found = Version(Path.Combine(installed, "package.json"), ["version"]);
        if (found == wanted)
        {
            return
            [
                Copy(package.Licence, Path.Combine(installed, package.LicenceFrom)),
                Copy(package.Script, Path.Combine(installed, package.From)),
            ];
        }

        problems.Add(new Problem(
            new Location($"{label}/vendor/package-lock.json", 1, 1), SiteProblemCode.MissingPackage,
            $"{package.Name} is {(found is null ? "not installed" : $"installed as {found}")}, and {package.For} "
                + $"needs {wanted}; "
                + $"install Node 20 or later and run 'npm ci --ignore-scripts' in {label}/vendor"));
        return [];
    }

    private static SiteFile Copy(string asset, string from) => new(Routes.Asset(asset), File.ReadAllBytes(from));

    /// <returns>Null where the file, or the place in it, is not there or cannot be read.</returns>
    private static string? Version(string file, IReadOnlyList<string> place)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            var at = json.RootElement;
            foreach (var name in place)
            {
                at = at.GetProperty(name);
            }

            return at.GetString();
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private sealed record Package(string Name)
    {
        public required string Script { get; init; }

        public required string From { get; init; }

        public required string Licence { get; init; }

        public required string LicenceFrom { get; init; }

        /// <summary>What is missing without it.</summary>
        public required string For { get; init; }

        public string Folder => $"node_modules/{Name}";
    }
}
