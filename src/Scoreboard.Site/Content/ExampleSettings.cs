using Scoreboard.Problems;
using Scoreboard.Settings;
using Scoreboard.Site.Problems;

namespace Scoreboard.Site.Content;

/// <summary>
/// Settings that still name nobody's address, as the project is handed out: every correction link and feed would lead
/// there.
/// </summary>
internal static class ExampleSettings
{
    private static readonly string[] Hosts = ["example.org", "example.com", "example.net"];

    /// <param name="file">Where they stand.</param>
    /// <param name="settings">What they are.</param>
    /// <param name="baseUrl">Where the site is published, if that is told otherwise.</param>
    public static IEnumerable<Problem> In(SettingsFile file, SiteSettings settings, Uri? baseUrl)
    {
        if (baseUrl is null && IsExample(settings.BaseUrl.Host))
        {
            yield return Warning("base_url", "write where the site is published, or name it with --base-url");
        }

        if (IsExample(settings.IdAuthority.Split(',')[0]))
        {
            yield return Warning("id_authority", "write a domain of yours and a year, before you publish");
        }

        if (Uri.TryCreate(settings.RepositoryUrl, UriKind.Absolute, out var repository)
            && (IsExample(repository.Host) || IsOfExample(repository)))
        {
            yield return Warning("repository_url", "write where the data is edited: links for corrections lead there");
        }

        Problem Warning(string setting, string cure) => new(
            file.PlaceOf(setting), SiteProblemCode.ExampleSetting,
            $"'{setting}' is still an example, which leads nowhere; {cure}", Severity.Warning);
    }

    private static bool IsExample(string host) =>
        Hosts.Any(h => host == h || host.EndsWith($".{h}", StringComparison.Ordinal))
        || host.EndsWith(".example", StringComparison.Ordinal);

    private static bool IsOfExample(Uri repository) => repository.Host == "github.com"
        && repository.AbsolutePath.StartsWith("/example/", StringComparison.Ordinal);
}
