using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Building;

/// <summary>What a phone asks to put the site among its programs: one in each language.</summary>
public static class WebManifest
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="site">What it is of.</param>
    /// <param name="words">Of its language.</param>
    public static SiteFile Of(SiteModel site, Words words)
    {
        var language = words.Language;
        SiteAddress at = new(language, Routes.WebManifest);
        JsonObject manifest = new()
        {
            ["name"] = new Phrases(site, words).SiteTitle,
            ["short_name"] = words["offline.shortname"],
            ["lang"] = language.Code,
            ["dir"] = language.Direction,
            ["start_url"] = at.To(Routes.Home),
            // All languages are one program: a page in another does not leave it.
            ["scope"] = language.Folder.Length == 0 ? "./" : "../",
            ["display"] = "minimal-ui",
            ["background_color"] = "#fbfaf7",
            ["theme_color"] = "#4a1a86",
            ["icons"] = new JsonArray(
                Icon("icon.svg", "any", "any"), Icon("icon-192.png", "192x192", "any"),
                Icon("icon-512.png", "512x512", "any"), Icon("icon-maskable-512.png", "512x512", "maskable")),
        };
        return new SiteFile(at.OutputPath, Encoding.UTF8.GetBytes(manifest.ToJsonString(Json) + "\n"));

        JsonObject Icon(string file, string sizes, string purpose) => new()
        {
            ["src"] = at.To(site.Assets.GetValueOrDefault(file, Routes.Asset(file))),
            ["sizes"] = sizes,
            ["type"] = file.EndsWith(".svg", StringComparison.Ordinal) ? "image/svg+xml" : "image/png",
            ["purpose"] = purpose,
        };
    }
}
