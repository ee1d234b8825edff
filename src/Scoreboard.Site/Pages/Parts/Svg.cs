using System.Globalization;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>Numbers as SVG attributes need them, whatever the language of the page.</summary>
public static class Svg
{
    /// <summary>At most one decimal, a point before it.</summary>
    public static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The same as a share of the drawing.</summary>
    public static string Percent(double percent) => percent.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
