using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>What the layout around a page needs to know of it.</summary>
/// <param name="Site">The build the page is part of.</param>
/// <param name="Words">Of the page's language.</param>
/// <param name="At">Where the page stands.</param>
/// <param name="Title">Plain text; the site's own title is added to it.</param>
/// <param name="Description">Plain text, for search engines and previews.</param>
/// <param name="Scripts">File names of the scripts that add to the page.</param>
public sealed record PageFrame(
    SiteModel Site, Words Words, SiteAddress At, string Title, string Description,
    params IReadOnlyList<string> Scripts)
{
    private IReadOnlyList<NavigationLink>? _navigation;

    /// <summary>What the site tells: everything that is so on its day.</summary>
    public Board Board => Site.Board;

    public Phrases Phrases { get; } = new(Site, Words);

    /// <summary>Of the whole site.</summary>
    public string SiteTitle => Phrases.SiteTitle;

    /// <summary>The page's title with the site's, which stands alone where the two are the same.</summary>
    public string FullTitle => Title == SiteTitle ? Title : $"{Title} · {SiteTitle}";

    /// <summary>The page's address where the site is published.</summary>
    public Uri CanonicalUrl => At.Canonical(Site.BaseUrl);

    /// <summary>This page in every language there is, its own included; none where there is but one.</summary>
    public IReadOnlyList<PageInLanguage> Languages { get; } = Site.Languages.Count < 2 || At.Path == Routes.NotFound
        ? []
        : [.. Site.Languages.Select(choice => PageInLanguage.Of(choice, At, Site.BaseUrl))];

    /// <summary>To the sections of the site.</summary>
    public IReadOnlyList<NavigationLink> Navigation => _navigation ??=
    [
        .. Site.Navigation.Select(
            entry => new NavigationLink(To(entry.Path), Words[entry.Words], entry.Holds(At.Path), entry.IsAside)),
    ];

    /// <summary>Whether there is a program that searches; else the field for it is a link.</summary>
    public bool HasSearch => Site.Assets.ContainsKey(Vendor.Search);

    /// <summary>Everything that can be looked for, for the script that does.</summary>
    public string SearchIndex => At.To(new SiteAddress(Words.Language, Routes.SearchIndex));

    /// <summary>
    /// The picture for who links to the page: its own, or the home page's where it has none; null on a site without.
    /// </summary>
    public Uri? Card => Site.HasCards
        ? new Uri(Site.BaseUrl, Routes.Card(Words.Language, Site.HasCardOf(At.Path) ? At.Path : Routes.Home)) : null;

    /// <summary>The day the site tells of, in words.</summary>
    public string AsOf => Phrases.Date(Site.Board.AsOf);

    /// <summary>Whether there is evidence newer than that day, which is left out.</summary>
    public bool IsLookBack => Site.IsLookBack;

    /// <summary>Of the data.</summary>
    public string Licence => Site.SiteSettings.Licence;

    /// <summary>Where data and program are kept.</summary>
    public string RepositoryUrl => Site.SiteSettings.RepositoryUrl;

    /// <param name="chart">Name of a chart's data.</param>
    /// <returns>The page with its interactive twin; null where there is none.</returns>
    public string? TwinOf(string chart) => Site.HasChart ? Routes.Twin(chart) : null;

    public string To(string sitePath) => At.To(sitePath);

    /// <summary>Has a calendar program follow a file, where <see cref="To(string)"/> has it read once.</summary>
    /// <param name="sitePath">Of a calendar.</param>
    public string SubscribeTo(string sitePath)
    {
        var address = new Uri(Site.BaseUrl, SiteAddress.FileIn(At.Language, sitePath)).AbsoluteUri;
        return "webcal" + address[address.IndexOf(':', StringComparison.Ordinal)..];
    }

    /// <summary>One that is missing becomes a link to nothing, which the link checker tells with its cure.</summary>
    public string Asset(string fileName) => At.To(Site.Assets.GetValueOrDefault(fileName, Routes.Asset(fileName)));
}
