using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Scoreboard.Site.Serving;

/// <summary>Pages as the development server sends them: able to hear of a rebuild, and otherwise as they are.</summary>
public static partial class DevPage
{
    private static readonly string[] NeedsSelf = ["connect-src", "script-src", "style-src"];

    /// <summary>Adds the script that listens, and lets the page's content security policy allow it.</summary>
    /// <param name="html">A page of the site.</param>
    /// <param name="state">The state the page was made in.</param>
    public static string Listening(string html, SiteState state)
    {
        var script = $"<script src=\"/_dev/reload.js\" data-site=\"{state.Site}\" defer></script>";
        var end = html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return Policy().Replace(end < 0 ? html + script : html.Insert(end, script), AllowSelf);
    }

    /// <summary>The page in place of every page until the first build ends, or after the site was deleted.</summary>
    public static string Waiting(SiteState state) => state.Site.Length == 0
        ? Alone("The site is being built", "<p>It shows here as soon as it is ready.</p>", state)
        : Alone("The site was deleted", "<p>Save any file in data/ or input/, and it is built again.</p>", state);

    /// <summary>The page in place of every page while there is no good site to show.</summary>
    public static string Problems(SiteState state)
    {
        var items = new StringBuilder();
        foreach (var line in state.Lines)
        {
            items.Append("<li>").Append(WebUtility.HtmlEncode(line)).AppendLine("</li>");
        }

        return Alone("There is no site yet", $"<p>{WebUtility.HtmlEncode(state.Title)}</p>\n<ol>\n{items}</ol>", state);
    }

    private static string Alone(string title, string body, SiteState state) => Listening(
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

    private static string AllowSelf(Match policy)
    {
        var directives = WebUtility.HtmlDecode(policy.Groups["policy"].Value)
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

        // Only what ends an attribute is encoded: the quotes of 'self' stay readable.
        var allowed = string.Join("; ", directives)
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
        return $"{policy.Groups["before"].Value}{allowed}{policy.Groups["after"].Value}";
    }

    [GeneratedRegex(
        """(?<before><meta\s[^>]*http-equiv="Content-Security-Policy"[^>]*\scontent=")(?<policy>[^"]*)(?<after>")""",
        RegexOptions.IgnoreCase)]
    private static partial Regex Policy();
}
