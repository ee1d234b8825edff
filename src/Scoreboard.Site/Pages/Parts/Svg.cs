using System.Globalization;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>Numbers as SVG attributes need them, whatever the language of the page.</summary>
public static class Svg
{
    /// <summary>At most one decimal, a point before it.</summary>
    public static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
