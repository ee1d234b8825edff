using System.Text;
using Scoreboard.Problems;
using Scoreboard.Scoring;
using Scoreboard.Site.Addresses;
using Scoreboard.Tables;

namespace Scoreboard.Site.Content;

/// <summary>What all pages of one build share, whatever their language: what is so, and what is of the site.</summary>
public sealed class SiteModel
{
    private readonly Lazy<HashSet<string>> _withCard;

    public SiteModel() => _withCard = new(PagesWithCard);

    /// <summary>What the site tells: everything that is so on its day.</summary>
    public required Board Board { get; init; }

    /// <summary>Whether the site was asked to speak of a day gone by.</summary>
    public required bool IsLookBack { get; init; }

    /// <summary>Every language that there are pages in, English first.</summary>
    public required IReadOnlyList<LanguageChoice> Languages { get; init; }

    /// <summary>Whose site it is and where it stands.</summary>
    public required SiteSettings SiteSettings { get; init; }

    /// <summary>The outlines to draw countries with.</summary>
    public required BaseMap Map { get; init; }

    /// <summary>Of the data on that day, in the order of files and lines.</summary>
    public required IReadOnlyList<Problem> Warnings { get; init; }

    /// <summary>Where the site is published, with a slash at its end.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>
    /// By file name (<c>site.css</c>): the path from the site's root, which changes with the content.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Assets { get; init; }

    /// <summary>
    /// The files offered for download, in the order of the data dictionary, with their size in bytes.
    /// </summary>
    public required IReadOnlyList<(string Name, long Bytes)> DataFiles { get; init; }

    /// <summary>The sections of the site.</summary>
    public required IReadOnlyList<NavigationEntry> Navigation { get; init; }

    /// <summary>Whether pages have pictures for who links to them.</summary>
    public bool HasCards { get; init; }

    /// <summary>Whether the whole site is offered as one file.</summary>
    public bool HasArchive { get; init; }

    /// <summary>
    /// Whether there is a page on which measures can be set against each other: it needs the program that draws.
    /// </summary>
    public bool HasChart => Assets.ContainsKey(Vendor.Charts);

    /// <summary>The documents with a page of their renewal window, be that open or no more.</summary>
    public IEnumerable<Policy> WithWindowPage => Board.Scores.Countries.SelectMany(c => c.Windows)
        .Where(w => w.DaysLeft is not null).Select(w => w.Policy).Concat(Board.Closed.Select(c => c.Policy));

    /// <summary>The countries in scope that one has a land border with, in the order of their file.</summary>
    public IEnumerable<CountryScore> NeighboursOf(Country country)
    {
        var codes = Map.NeighboursOf(country.Iso3).ToHashSet(StringComparer.Ordinal);
        return Board.Scores.Countries.Where(c => codes.Contains(c.Country.Iso3));
    }

    /// <summary>Whether a page has a picture of its own for who links to it.</summary>
    /// <param name="path">Of the page, from the site's root.</param>
    public bool HasCardOf(string path) => _withCard.Value.Contains(path);

    /// <summary>The very line of a data file, where it is edited.</summary>
    public string RepositoryLine(Location at) => $"{SiteSettings.RepositoryUrl}/blob/HEAD/{at.File}?plain=1#L{at.Line}";

    /// <summary>A form for sending a correction, its title filled in.</summary>
    /// <param name="title">Of what is sent.</param>
    /// <param name="fields">Further fields of the form by their ids, and what to fill in.</param>
    public string CorrectionForm(string title, params ReadOnlySpan<(string Id, string Text)> fields)
    {
        StringBuilder address = new($"{SiteSettings.RepositoryUrl}/issues/new?template=update.yml");
        foreach (var (id, text) in (ReadOnlySpan<(string, string)>)[("title", title), .. fields])
        {
            address.Append('&').Append(id).Append('=').Append(Uri.EscapeDataString(text));
        }

        return address.ToString();
    }

    private HashSet<string> PagesWithCard() =>
    [
        .. Board.Scores.Countries.Select(c => Routes.Country(c.Country)),
        .. Board.Scores.Countries.SelectMany(c => c.Windows).Where(w => w.Policy.EndsOn is not null)
            .Select(w => Routes.Window(w.Policy)),
        .. Board.Data.Levers.Select(Routes.Lever),
        .. Board.Changes.Select(log => Routes.Quarter(log.Quarter)),
    ];
}
