using Scoreboard.Site.Languages;

namespace Scoreboard.Site.Addresses;

/// <summary>
/// Where a page stands, and how its links reach the rest of the site. All links are relative and name
/// <c>index.html</c>, so that the site works under any path of a server and unzipped without one.
/// </summary>
public sealed record SiteAddress
{
    private readonly string _toRoot;

    /// <param name="language">The language of the page.</param>
    /// <param name="path">
    /// The same in every language: <c>countries/kenya/</c>, empty for home, or <c>404.html</c>.
    /// </param>
    public SiteAddress(Language language, string path)
    {
        if (path.StartsWith('/') || path.Contains('\\') || path.Split('/')[..^1].Any(part => part is "" or "." or ".."))
        {
            throw new ArgumentException($"'{path}' is not a path inside the site.", nameof(path));
        }

        Language = language;
        Path = path;
        OutputPath = language.Folder + (IsPage(path) ? path + "index.html" : path);
        _toRoot = string.Concat(Enumerable.Repeat("../", OutputPath.Count(c => c == '/')));
    }

    public Language Language { get; }

    public string Path { get; }

    /// <summary>The file that holds the page, relative to the output folder.</summary>
    public string OutputPath { get; }

    /// <summary>
    /// The link from here to a place named from the site's root: a page (<c>countries/kenya/#policies</c>, in the
    /// language of this page), a feed or calendar (in that language too), a file that all languages share
    /// (<c>data/policies.csv</c>), or a place on this page (<c>#policies</c>). A leading slash makes no difference.
    /// </summary>
    public string To(string sitePath)
    {
        if (sitePath.StartsWith('#'))
        {
            return sitePath;
        }

        var path = sitePath.TrimStart('/');
        var end = path.AsSpan().IndexOfAny('?', '#');
        var (place, rest) = end < 0 ? (path, "") : (path[..end], path[end..]);
        return IsPage(place) ? $"{_toRoot}{Language.Folder}{place}index.html{rest}"
            : IsFile(place) ? $"{_toRoot}{FileIn(Language, place)}{rest}"
            : throw new ArgumentException(
                $"'{sitePath}' is neither a page, which ends in '/', nor a file.", nameof(sitePath));
    }

    /// <summary>Where a file stands: feeds and calendars are made for each language, all else is shared.</summary>
    /// <param name="language">Of whoever asks for it.</param>
    /// <param name="path">From the site's root, as <see cref="Routes"/> has it.</param>
    public static string FileIn(Language language, string path) =>
        path.EndsWith(".atom", StringComparison.Ordinal) || path.EndsWith(".ics", StringComparison.Ordinal)
            ? language.Folder + path : path;

    /// <summary>The link from here to another page, in whichever language that is.</summary>
    public string To(SiteAddress page) => _toRoot + page.OutputPath;

    /// <summary>This page in another language.</summary>
    public SiteAddress In(Language language) => new(language, Path);

    /// <summary>The address to quote: absolute, and without <c>index.html</c>.</summary>
    /// <param name="baseUrl">Where the site is published.</param>
    public Uri Canonical(Uri baseUrl) =>
        new((baseUrl.AbsoluteUri.EndsWith('/') ? baseUrl.AbsoluteUri : baseUrl.AbsoluteUri + "/") + Language.Folder
            + Path);

    public override string ToString() => "/" + Language.Folder + Path;

    /// <summary>Whether a place, without query and fragment, is a page rather than a file.</summary>
    internal static bool IsPage(string place) => place.Length == 0 || place.EndsWith('/');

    internal static bool IsFile(string place) => place.LastIndexOf('.') > place.LastIndexOf('/');
}
