using System.Text.Json;
using Scoreboard.Problems;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Problems;

namespace Scoreboard.Site.Content;

/// <summary>
/// The chart program as npm put it into <c>input/vendor/node_modules</c>, by the lock file there. A project without
/// that lock file is one that wants no charts: it has no such page either.
/// </summary>
public static class Vendor
{
    /// <summary>Its name among the assets; where that is missing, the page is too.</summary>
    public const string Script = "plotly.min.js";

    private const string Package = "plotly.js-basic-dist-min";
    private const string Folder = "node_modules/" + Package;

    /// <param name="inputFolder">Of the project.</param>
    /// <param name="label">How problems name that folder.</param>
    /// <param name="problems">Receives what is missing, and the cure.</param>
    /// <returns>The program and its licence, as they go to the site.</returns>
    public static IReadOnlyList<SiteFile> Read(string inputFolder, string label, ICollection<Problem> problems)
    {
        var folder = Path.Combine(inputFolder, "vendor");
        var lockFile = Path.Combine(folder, "package-lock.json");
        if (!File.Exists(lockFile))
        {
            return [];
        }

        var wanted = Version(lockFile, ["packages", Folder, "version"]);
        var found = Version(Path.Combine(folder, Folder, "package.json"), ["version"]);
        if (found is not null && found == wanted)
        {
            return
            [
                new SiteFile(
                    Routes.Asset("plotly.LICENSE.txt"), File.ReadAllBytes(Path.Combine(folder, Folder, "LICENSE"))),
                new SiteFile(
                    Routes.Asset(Script), File.ReadAllBytes(Path.Combine(folder, Folder, "plotly-basic.min.js"))),
            ];
        }

        problems.Add(new Problem(
            new Location($"{label}/vendor/package-lock.json", 1, 1), SiteProblemCode.MissingPackage,
            $"{Package} is {(found is null ? "not installed" : $"installed as {found}")}, and the page /explore/ "
                + $"needs {wanted}; "
                + $"install Node 20 or later and run 'npm ci --ignore-scripts' in {label}/vendor"));
        return [];
    }

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
}
