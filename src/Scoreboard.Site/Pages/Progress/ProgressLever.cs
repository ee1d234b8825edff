namespace Scoreboard.Site.Pages.Progress;

/// <summary>One lever's indicators.</summary>
/// <param name="Id">Of the lever, or "movement".</param>
/// <param name="Name">In words.</param>
/// <param name="Href">Of the lever's page; null for the movement.</param>
/// <param name="Sides">The coalition's indicators, then the field's.</param>
public sealed record ProgressLever(string Id, string Name, string? Href, IReadOnlyList<ProgressSide> Sides)
{
    /// <summary>Whether both have something to measure; else the one that has takes the whole width.</summary>
    public bool IsBeside => Sides.All(side => side.Measured.Count > 0);
}
