using System.Text.RegularExpressions;
using Scoreboard.Problems;
using Scoreboard.Settings;
using Scoreboard.Site.Languages;

namespace Scoreboard.Site.Content;

/// <summary>Those settings of <c>data/scoreboard.json</c> that say whose site it is and where it stands.</summary>
public sealed partial record SiteSettings
{
    /// <summary>Of the site.</summary>
    public required string Title { get; init; }

    /// <summary>Where the site is published, with a slash at its end; for addresses that must be whole.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>
    /// In whose name entries of feeds and calendars have their ids, as tag addresses say it:
    /// <c>example.org,2026</c>. Never changed, whatever becomes of the address.
    /// </summary>
    public required string IdAuthority { get; init; }

    /// <summary>Where the data is edited, without a slash at its end.</summary>
    public required string RepositoryUrl { get; init; }

    /// <summary>Of the data: an SPDX id such as <c>CC-BY-4.0</c>.</summary>
    public required string Licence { get; init; }

    /// <summary>Those that the site is to have; the first has its pages at the root.</summary>
    public required IReadOnlyList<Language> Languages { get; init; }

    /// <param name="file">Of the data folder.</param>
    /// <param name="problems">
    /// Receives what is wrong with these settings; why the file cannot be read, scoring says.
    /// </param>
    /// <returns>Null when the file cannot be read; with stand-ins where a value cannot be used.</returns>
    public static SiteSettings? Read(SettingsFile file, ICollection<Problem> problems)
    {
        if (file.Problems.Count > 0)
        {
            return null;
        }

        var read = new SettingsReader(file, problems);
        return new()
        {
            Title = read.Text("title"),
            BaseUrl = read.Address("base_url") is { } url
                ? new Uri(url.EndsWith('/') ? url : url + "/") : new Uri("https://scoreboard.invalid/"),
            IdAuthority = AuthorityOf(read),
            RepositoryUrl = (read.Address("repository_url") ?? "").TrimEnd('/'),
            Licence = read.Text("licence"),
            Languages = LanguagesOf(read),
        };
    }

    private static string AuthorityOf(SettingsReader read)
    {
        const string path = "id_authority";
        var authority = read.Text(path);
        if (authority.Length > 0 && !AuthorityPattern().IsMatch(authority))
        {
            read.Report(path, "write a domain of yours and a year in which it was, such as example.org,2026");
        }

        return authority;
    }

    private static List<Language> LanguagesOf(SettingsReader read)
    {
        var languages = new List<Language>();
        foreach (var (path, code) in read.Texts("languages").Where(t => t.Text.Length > 0))
        {
            if (Language.Find(code) is { } language && !languages.Contains(language))
            {
                languages.Add(language);
            }
            else
            {
                read.Report(path, $"write each language once, one of {string.Join(", ", Language.All)}");
            }
        }

        return languages;
    }

    [GeneratedRegex(@"^[a-z0-9-]+(\.[a-z0-9-]+)+,[0-9]{4}\z")]
    private static partial Regex AuthorityPattern();
}
