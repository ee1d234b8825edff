using System.Net;
using System.Text.RegularExpressions;

namespace Scoreboard.Site.Serving;

/// <summary>A page as the development server sends it: able to hear of a rebuild, and otherwise as it is.</summary>
/// <param name="Html">With the script that listens.</param>
/// <param name="Policy">The content security policy it has, for the header of that name; it allows that script.</param>
public sealed partial record DevPage(string Html, string Policy)
{
    private static readonly string[] NeedsSelf = ["connect-src", "script-src", "style-src"];

    /// <summary>Adds the script that listens, and lets the page's content security policy allow it.</summary>
    /// <param name="html">A page of the site.</param>
    /// <param name="state">The state the page was made in.</param>
    public static DevPage Listening(string html, SiteState state)
    {
        var script = $"<script src=\"/_dev/reload.js\" data-site=\"{state.Site}\" defer></script>";
        var end = html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        var page = end < 0 ? html + script : html.Insert(end, script);
        var written = WrittenPolicy().Match(html);
        var policy = WithSelf(
            written.Success ? WebUtility.HtmlDecode(written.Groups["policy"].Value) : "default-src 'none'");
        return new DevPage(
            WrittenPolicy()
                .Replace(page, m => $"{m.Groups["before"]}{AsAttribute(policy)}{m.Groups["after"]}"), policy);
    }

    /// <summary>The page in place of every page until the first build ends, or after the site was deleted.</summary>
    public static DevPage Waiting(SiteState state) => state.Site.Length == 0
        ? Alone("The site is being built", "<p>It shows here as soon as it is ready.</p>", state)
        : Alone("The site was deleted", "<p>Save any file in data/ or input/, and it is built again.</p>", state);

    /// <summary>The page in place of every page while there is no good site to show.</summary>
    public static DevPage Problems(SiteState state)
    {
        var items = string.Concat(state.Lines.Select(line => $"<li>{WebUtility.HtmlEncode(line)}</li>\n"));
        return Alone("There is no site yet", $"<p>{WebUtility.HtmlEncode(state.Title)}</p>\n<ol>\n{items}</ol>", state);
    }

    /// <summary>The page for an address that means nothing, where the site has none of its own.</summary>
    public static DevPage NotFound(SiteState state) => Alone("There is no such page", "", state);

    private static DevPage Alone(string title, string body, SiteState state) => Listening(
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>{title}</title>
        <link rel="stylesheet" href="/_dev/reload.css">
        </head>
        <body class="dev-page">
        <h1>{title}</h1>
        {body}
        </body>
        </html>
        """,
        state);

    private static string WithSelf(string policy)
    {
        var directives = policy
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var name in NeedsSelf)
        {
            var at = directives.FindIndex(d => d.Split(' ')[0].Equals(name, StringComparison.OrdinalIgnoreCase));
            if (at < 0)
            {
                directives.Add($"{name} 'self'");
            }
            else if (!directives[at].Contains("'self'", StringComparison.OrdinalIgnoreCase))
            {
                directives[at] = directives[at].Replace(" 'none'", "", StringComparison.OrdinalIgnoreCase) + " 'self'";
            }
        }

        return string.Join("; ", directives);
    }

    /// <summary>Only what ends an attribute is encoded: the quotes of 'self' stay readable.</summary>
    private static string AsAttribute(string policy) => policy
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    [GeneratedRegex(
        """(?<before><meta\s[^>]*http-equiv="Content-Security-Policy"[^>]*\scontent=")(?<policy>[^"]*)(?<after>")""",
        RegexOptions.IgnoreCase)]
    private static partial Regex WrittenPolicy();
}
