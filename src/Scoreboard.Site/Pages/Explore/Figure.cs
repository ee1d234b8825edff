using System.Text.Json.Serialization;

namespace Scoreboard.Site.Pages.Explore;

// The parts of a plotly.js figure that we use, under plotly's names; its reference says what each means. A colour may be
// a token of the style sheet, such as "var(--ink)": the script puts in what the token is at that moment, light or dark.

/// <summary>Marks of one look. The script adds <c>x</c> and <c>y</c>, the values of the two measures chosen.</summary>
/// <param name="Name">In the legend.</param>
/// <param name="Ids">The countries it may show, by ISO 3166 code.</param>
/// <param name="Marker">The look.</param>
public sealed record ScatterTrace(string Name, IReadOnlyList<string> Ids, Marker Marker)
{
    public string Type { get; } = "scatter";

    public string Mode { get; } = "markers";

    /// <summary>All that hovering says is in <c>text</c>; the empty tag keeps the trace's name from being added.</summary>
    public string HoverTemplate { get; } = "%{text}<extra></extra>";
}

/// <param name="Symbol">Shape of the mark.</param>
/// <param name="Color">Of its inside.</param>
/// <param name="Line">Its edge.</param>
public sealed record Marker(string Symbol, string Color, MarkerLine Line)
{
    public double Opacity { get; } = 0.85;

    /// <summary>Across, in pixels, where all marks have one size.</summary>
    public int Size { get; } = 11;
}

/// <param name="Color">Of the edge.</param>
/// <param name="Width">In pixels.</param>
public sealed record MarkerLine(string Color, double Width);

/// <param name="Separators">Decimal mark and thousands separator.</param>
/// <param name="Font">Of all words.</param>
/// <param name="Legend">Which mark means what.</param>
/// <param name="HoverLabel">What appears beside a mark.</param>
/// <param name="Margin">Around the axes.</param>
public sealed record Layout(string Separators, Font Font, Legend Legend, HoverLabel HoverLabel, Margin Margin)
{
    public bool ShowLegend { get; } = true;

    public string HoverMode { get; } = "closest";

    [JsonPropertyName("paper_bgcolor")]
    public string PaperColor { get; } = "var(--paper)";

    [JsonPropertyName("plot_bgcolor")]
    public string PlotColor { get; } = "var(--paper)";
}

/// <param name="Family">As in a style sheet.</param>
/// <param name="Size">In pixels.</param>
/// <param name="Color">Of the letters.</param>
public sealed record Font(string Family, int Size, string Color);

/// <param name="Orientation"><c>h</c> beside each other, <c>v</c> below each other.</param>
/// <param name="X">0 at the left end of the axes, 1 at the right.</param>
/// <param name="XAnchor">Which part of the legend stands there.</param>
/// <param name="Y">0 at the bottom of the axes, 1 at the top.</param>
/// <param name="YAnchor">Which part of the legend stands there.</param>
/// <param name="ItemClick">Whether a click on a group hides it, which would drop countries unsaid.</param>
/// <param name="ItemDoubleClick">Whether two clicks hide all others.</param>
public sealed record Legend(
    string Orientation, double X, string XAnchor, double Y, string YAnchor, bool ItemClick, bool ItemDoubleClick)
{
    public string ItemSizing { get; } = "constant";
}

/// <param name="BgColor">Ground.</param>
/// <param name="BorderColor">Edge.</param>
/// <param name="Font">Letters.</param>
public sealed record HoverLabel(string BgColor, string BorderColor, Font Font)
{
    public string Align { get; } = "left";
}

/// <param name="L">Left, in pixels.</param>
/// <param name="R">Right.</param>
/// <param name="T">Top.</param>
/// <param name="B">Bottom.</param>
public sealed record Margin(int L, int R, int T, int B);

/// <summary>One axis.</summary>
/// <param name="Title">What is measured along it.</param>
/// <param name="Type"><c>linear</c> or <c>log</c>.</param>
/// <param name="TickFormat">How the numbers are written, as d3-format spells it.</param>
/// <param name="Range">From and to; null fits the values.</param>
/// <param name="DTick">Between two ticks; null leaves it to plotly.</param>
/// <param name="ZeroLine">Whether zero is marked.</param>
public sealed record Axis(
    AxisTitle Title, string Type, string TickFormat, IReadOnlyList<double>? Range = null, double? DTick = null, bool ZeroLine = false)
{
    public bool AutoMargin { get; } = true;

    public string GridColor { get; } = "var(--line)";

    public string LineColor { get; } = "var(--edge)";

    public string? ZeroLineColor { get; } = ZeroLine ? "var(--edge)" : null;

    public bool ShowLine { get; } = true;
}

/// <param name="Text">In words.</param>
public sealed record AxisTitle(string Text);
