using System.Text;
using Scoreboard.Csv;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>
/// The map of one region as a picture: a file that all pages of its countries share, each of which draws its own
/// country over it.
/// </summary>
public static class RegionMap
{
    /// <summary>The style sheet that is written into each picture, where the site's own does not reach.</summary>
    public const string Style = "regionmap.css";

    private const string Patterns = """
        <defs><pattern id="nearly" width="14" height="14" patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"><path class="nearly-ground" d="M0 0h14v14H0z"/><path class="nearly-stripes"
        d="M0 0h7v14H0z"/></pattern><pattern
        id="not_yet" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path
        class="not_yet-ground" d="M0 0h10v10H0z"/><path class="not_yet-lines" d="M0 0h2.6v10H0z"/></pattern><pattern
        id="unknown" width="16" height="16" patternUnits="userSpaceOnUse"><path class="unknown-ground"
        d="M0 0h16v16H0z"/><circle class="unknown-dots" cx="4" cy="4" r="2.7"/><circle class="unknown-dots" cx="12"
        cy="12" r="2.7"/></pattern></defs>
        """;

    /// <summary>One for each region with a country in scope.</summary>
    public static IEnumerable<SiteFile> Files(SiteModel site, string style) =>
        site.Board.Scores.Countries.Select(c => c.Country.Region).Distinct().Order(StringComparer.Ordinal)
            .Select(region => new SiteFile(
                Routes.RegionMap(region), Encoding.UTF8.GetBytes(Draw(site, MapBox.OfRegion(site, region), style))));

    private static string Draw(SiteModel site, MapBox box, string style)
    {
        var statuses = site.Board.Scores.Countries.ToDictionary(
            c => c.Country.Iso3, c => Spelling.Of(c.Status), StringComparer.Ordinal);
        var shown = site.Map.Outlines.Where(box.Shows).ToList();
        StringBuilder svg = new(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{box}\"><style>{style}</style>{Patterns}");
        foreach (var outline in shown)
        {
            svg.Append($"<path {FillOf(outline)} d=\"{outline.Path}\"/>");
        }

        // On top, so that no neighbour covers a state that is smaller than its circle.
        foreach (var outline in shown.Where(o => o.IsSmall && statuses.ContainsKey(o.Iso3)))
        {
            svg.Append($"<circle {FillOf(outline)} cx=\"{outline.X}\" cy=\"{outline.Y}\" r=\"9\"/>");
        }

        return svg.Append("</svg>\n").ToString();

        // A pattern is named beside its definition: a style sheet would look for it in its own file.
        string FillOf(Outline outline) => statuses.GetValueOrDefault(outline.Iso3, "land") switch
        {
            "land" or "won" or "partial" => $"class=\"{statuses.GetValueOrDefault(outline.Iso3, "land")}\"",
            var pattern => $"fill=\"url(#{pattern})\"",
        };
    }
}
