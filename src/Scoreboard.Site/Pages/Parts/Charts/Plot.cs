namespace Scoreboard.Site.Pages.Parts.Charts;

/// <summary>A drawing in percent of its own size, so that its words keep their size however wide it is.</summary>
public sealed class Plot
{
    /// <summary>What it shows, in words.</summary>
    public required string Label { get; init; }

    /// <summary>Words under the drawing, from its left.</summary>
    public IReadOnlyList<PlotTick> XTicks { get; init; } = [];

    /// <summary>Words at lines across the drawing, from its top.</summary>
    public IReadOnlyList<PlotTick> YTicks { get; init; } = [];

    /// <summary>Drawn first.</summary>
    public IReadOnlyList<PlotBar> Bars { get; init; } = [];

    /// <summary>Drawn over the bars.</summary>
    public IReadOnlyList<PlotLine> Lines { get; init; } = [];

    /// <summary>Short names written inside the drawing.</summary>
    public IReadOnlyList<PlotName> Names { get; init; } = [];

    /// <summary>Names above or beside the bars that they name.</summary>
    public IReadOnlyList<PlotCallout> Callouts { get; init; } = [];

    /// <summary>Words right of the drawing, at the ends of what they name; from its top.</summary>
    public IReadOnlyList<PlotTick> Ends { get; init; } = [];

    /// <summary>A class of the stylesheet that says how high it is; empty for the usual height.</summary>
    public string Size { get; init; } = "";
}
