using Scoreboard.Site.Content;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>The name of a country that has won, where it stands on the map.</summary>
/// <param name="Iso3">The country's code.</param>
/// <param name="Text">Its name.</param>
/// <param name="X">In units of the base map; of the end that <paramref name="Anchor"/> names.</param>
/// <param name="Y">Of the baseline.</param>
/// <param name="Anchor">As SVG says it: <c>start</c>, <c>middle</c> or <c>end</c>.</param>
/// <param name="IsInside">Whether it stands on the country's own land.</param>
public sealed record MapName(string Iso3, string Text, double X, double Y, string Anchor, bool IsInside)
{
    /// <summary>In units of the base map, as the stylesheet sets names on the map of the world.</summary>
    private const double LetterWidth = 9.4, Height = 17, Gap = 5, Rise = 6;

    /// <summary>Each beside the one before: a name that fits nowhere free stands where it would stand alone.</summary>
    /// <param name="countries">All that the map shows.</param>
    public static IReadOnlyList<MapName> Of(IReadOnlyList<MapCountry> countries)
    {
        var names = new List<MapName>();
        var won = countries.Where(c => c.Status == Status.Won).ToList();
        foreach (var country in won.OrderByDescending(c => c.Outline.Extent))
        {
            var places = Places(country).ToList();
            names.Add(places.FirstOrDefault(p => IsFree(p, names, won)) ?? places[0]);
        }

        return names;
    }

    private double Width => Text.Length * LetterWidth;

    private double Left => Anchor switch { "start" => X, "end" => X - Width, _ => X - (Width / 2) };

    /// <summary>On its land where there is room, else beside it, the best first.</summary>
    private static IEnumerable<MapName> Places(MapCountry country)
    {
        var (outline, text) = (country.Outline, country.Name);
        var beside = Math.Min(outline.Extent / 2.0, 26) + Gap;
        MapName At(double x, double y, string anchor, bool isInside = false) =>
            new(outline.Iso3, text, outline.X + x, outline.Y + y + Rise, anchor, isInside);
        if (text.Length * LetterWidth <= outline.Extent * 0.9)
        {
            yield return At(0, 0, "middle", isInside: true);
        }

        yield return At(beside, 0, "start");
        yield return At(0, beside + Rise, "middle");
        yield return At(-beside, 0, "end");
        yield return At(0, -beside - Rise, "middle");
    }

    private static bool IsFree(MapName name, IEnumerable<MapName> others, IEnumerable<MapCountry> won) =>
        !others.Any(o => o.Left < name.Left + name.Width && name.Left < o.Left + o.Width
            && Math.Abs(o.Y - name.Y) < Height)
        && (name.IsInside || !won.Any(c => c.Outline.Iso3 != name.Iso3 && Covers(name, c.Outline)));

    private static bool Covers(MapName name, Outline outline)
    {
        var reach = outline.Extent * 0.4;
        return outline.X > name.Left - reach && outline.X < name.Left + name.Width + reach
            && Math.Abs(outline.Y + Rise - name.Y) < reach + (Height / 2);
    }
}
