using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Languages;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Building;

/// <summary>
/// What has the site stay readable without a network: for each language a list of its files, each with a sum of its
/// content, and the service worker, which knows the sum of each list. So a browser keeps files of one build together.
/// </summary>
public static class OfflineFiles
{
    /// <summary>Of a list, in the folder of its language.</summary>
    private const string List = "offline.json";

    private const int BytesOfSum = 8;

    private static readonly string[] NotKept = ["embed/", "cards/", ".", "_headers", "robots.txt", "sitemap.xml"];

    /// <param name="site">What is shown.</param>
    /// <param name="words">Of each language.</param>
    /// <param name="files">All other files.</param>
    public static IReadOnlyList<SiteFile> Of(
        SiteModel site, IReadOnlyList<Words> words, IReadOnlyList<SiteFile> files)
    {
        List<Language> languages = [.. words.Select(w => w.Language)];
        var kept = files.Where(f => !f.Path.EndsWith(".zip", StringComparison.Ordinal))
            .Select(f => (File: f, Language: LanguageOf(f.Path, languages)))
            .Where(f => !NotKept.Any(start => f.File.Path[f.Language.Folder.Length..]
                .StartsWith(start, StringComparison.Ordinal)))
            .OrderBy(f => f.File.Path, StringComparer.Ordinal)
            .Select(f => new KeptFile(f.File.Path, f.File.Content.Length, Sum(f.File.Content), f.Language)).ToList();
        List<SiteFile> lists =
        [
            .. words.Select(w => new SiteFile(
                w.Language.Folder + List, ListOf(w, kept.Where(f => f.IsReadIn(w.Language))))),
        ];
        return [.. lists, Worker(site, languages, lists)];
    }

    private static SiteFile Worker(
        SiteModel site, IReadOnlyList<Language> languages, IReadOnlyList<SiteFile> lists)
    {
        JsonObject sums = new(languages.Zip(lists, (language, list) =>
            KeyValuePair.Create(language.Folder, (JsonNode?)Sum(list.Content))));
        var worker = site.Assets.GetValueOrDefault("worker.js", Routes.Asset("worker.js"));
        var build = Sum(Encoding.UTF8.GetBytes(sums.ToJsonString()));
        return new SiteFile(Routes.ServiceWorker, Encoding.UTF8.GetBytes(
            $"self.scoreboard = {{ build: \"{build}\", lists: {sums.ToJsonString()} }};\n"
            + $"importScripts(\"{worker}\");\n"));
    }

    private static byte[] ListOf(Words words, IEnumerable<KeptFile> files)
    {
        var all = files.ToList();
        JsonObject list = new()
        {
            ["size"] = words.Formats.Size(all.Sum(f => f.Bytes)),
            ["files"] = new JsonObject(all.Select(f => KeyValuePair.Create(f.Path, (JsonNode?)f.Sum))),
        };
        return Encoding.UTF8.GetBytes(list.ToJsonString() + "\n");
    }

    private static Language LanguageOf(string path, IReadOnlyList<Language> languages) => languages.FirstOrDefault(
        l => l.Folder.Length > 0 && path.StartsWith(l.Folder, StringComparison.Ordinal)) ?? Language.English;

    private static string Sum(byte[] content) =>
        Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, BytesOfSum));

    /// <summary>A file that may be kept.</summary>
    /// <param name="Path">Of the file.</param>
    /// <param name="Bytes">Its size.</param>
    /// <param name="Sum">Of its content.</param>
    /// <param name="Of">The language whose folder it is in.</param>
    private sealed record KeptFile(string Path, long Bytes, string Sum, Language Of)
    {
        /// <summary>Whether readers of a language need it: pages of their own, and what all share.</summary>
        public bool IsReadIn(Language language) => Of == language
            || (Of == Language.English && !Path.EndsWith(".html", StringComparison.Ordinal)
                && Path is not (Routes.SearchIndex or Routes.WebManifest));
    }
}
