namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>Which parts are patterned, since colour alone may not tell them apart.</summary>
public static class ChartFills
{
    /// <param name="css">The class of the part in the stylesheet.</param>
    /// <returns>The pattern; null where the stylesheet's colour stands alone.</returns>
    public static string? Of(string css) => css switch
    {
        "part--unknown" => "url(#chart-dots)",
        "part--nearly" => "url(#chart-stripes)",
        "part--no" or "part--not_yet" => "url(#chart-lines)",
        _ => null,
    };
}
