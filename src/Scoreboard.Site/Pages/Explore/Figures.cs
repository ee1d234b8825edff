using System.Globalization;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;
using PlotlyFont = Plotly.NET.Font;
using PlotlyTitle = Plotly.NET.Title;

namespace Scoreboard.Site.Pages.Explore;

/// <summary>
/// The parts of figures, made by Plotly.NET: traces by its functions, and what those do not offer in C# by the names of
/// plotly.js. Its default template is never asked for: it weighs more than a figure. A colour may be a token of the
/// style sheet, such as <c>var(--ink)</c>: the script puts in what the token is at that moment, light or dark.
/// </summary>
public static class Figures
{
    // Where the system's own font is named by a browser only, as in a saved picture, these are found.
    private const string FontFamily =
        "system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Helvetica Neue, Arial, sans-serif";

    /// <summary>All that hovering says is in the text; the empty tag keeps the trace's name from being added.</summary>
    private const string OnlyText = "%{text}<extra></extra>", OnlyHoverText = "%{hovertext}<extra></extra>";

    /// <summary>Marks of one look, for values that the script puts in.</summary>
    public static Trace Marks(string name, IReadOnlyList<string> ids, string shape, string colour) => TraceOf(
            Chart.Scatter<double, double, string>(
                [], [], StyleParam.Mode.Markers, Name: Plain(name), UseDefaults: false))
        .With(
            ("ids", ids), ("hovertemplate", OnlyText),
            ("marker", new Marker().With(
                ("symbol", shape), ("color", colour), ("opacity", 0.85), ("size", 11),
                ("line", new Line().With(("color", "var(--edge)"), ("width", 1.0))))));

    /// <summary>Columns or, where <paramref name="isAcross"/>, bars from left to right.</summary>
    public static Trace Columns(Series series, bool isAcross = false)
    {
        var (name, values, keys) = (
            Plain(series.Name), series.Points.Select(p => p.Value), series.Points.Select(p => p.At).ToArray());
        var chart = isAcross
            ? Chart.Bar<double, string, string>(values, Keys: keys, Name: name, UseDefaults: false)
            : Chart.Column<double, string, string>(values, Keys: keys, Name: name, UseDefaults: false);
        var marker = new Marker().With(("color", series.Colour), ("line", Edge()));
        return Told(TraceOf(chart), series).With(
            ("marker", series.Pattern is null ? marker : marker.With(("pattern", new Pattern().With(
                ("shape", series.Pattern), ("bgcolor", series.Colour), ("fgcolor", "var(--edge)"),
                ("size", 7), ("solidity", 0.25))))));
    }

    /// <summary>A line through points; where <paramref name="isStepped"/>, each value holds until the next.</summary>
    public static Trace LineOf(Series series, bool isStepped = false)
    {
        var line = Told(
            TraceOf(Chart.Scatter<string, double, string>(
                series.Points.Select(p => p.At), series.Points.Select(p => p.Value),
                isStepped ? StyleParam.Mode.Lines : StyleParam.Mode.Lines_Markers,
                Name: Plain(series.Name), UseDefaults: false)),
            series).With(("line", new Line().With(
                ("color", series.Colour), ("width", 3.0), ("shape", isStepped ? "hv" : "linear"),
                ("dash", series.Pattern ?? "solid"))));
        if (isStepped)
        {
            // Plotly.NET adds an empty one, which plotly.js does not know where there are no marks.
            line.RemoveProperty("marker");
            return line;
        }

        return line.With(("marker", new Marker().With(("color", series.Colour), ("size", 8))));
    }

    /// <summary>Single points.</summary>
    public static Trace Points(Series series, string shape) => Told(
        TraceOf(Chart.Scatter<string, double, string>(
            series.Points.Select(p => p.At), series.Points.Select(p => p.Value), StyleParam.Mode.Markers,
            Name: Plain(series.Name), UseDefaults: false)),
        series).With(("marker", new Marker().With(
            ("symbol", shape), ("color", series.Colour), ("size", 12), ("line", Edge()))));

    /// <summary>What all charts share; the axes come with what is measured.</summary>
    public static Layout Shared(string separators) => new Layout().With(
        ("separators", separators), ("font", Letters()),
        ("legend", new Legend().With(
            ("orientation", "h"), ("x", 0), ("xanchor", "left"), ("y", 1.02), ("yanchor", "bottom"),
            // A click would drop countries unsaid.
            ("itemclick", false), ("itemdoubleclick", false), ("itemsizing", "constant"))),
        ("hoverlabel", new Hoverlabel().With(
            ("bgcolor", "var(--paper)"), ("bordercolor", "var(--edge)"), ("font", Letters()), ("align", "left"))),
        ("margin", new Margin().With(("l", 56), ("r", 12), ("t", 12), ("b", 56))),
        ("showlegend", true), ("hovermode", "closest"),
        ("paper_bgcolor", "var(--paper)"), ("plot_bgcolor", "var(--paper)"));

    /// <summary>One axis.</summary>
    /// <param name="title">What is measured along it; empty where that goes without saying.</param>
    /// <param name="type"><c>linear</c>, <c>log</c>, <c>date</c> or <c>category</c>.</param>
    /// <param name="more">What else is said, by plotly's names.</param>
    public static LinearAxis Axis(string title, string type, params ReadOnlySpan<(string Name, object Value)> more) =>
        new LinearAxis().With(
            ("title", new PlotlyTitle().With(("text", Plain(title)))), ("type", type), ("automargin", true),
            ("gridcolor", "var(--line)"), ("linecolor", "var(--edge)"), ("showline", true),
            ("zeroline", false)).With(more);

    public static T With<T>(this T part, params ReadOnlySpan<(string Name, object Value)> values)
        where T : DynamicObj.DynamicObj
    {
        foreach (var (name, value) in values)
        {
            part.SetProperty(name, value);
        }

        return part;
    }

    /// <summary>plotly.js reads texts as HTML of its own kind.</summary>
    public static string Plain(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    /// <summary>As an axis of time reads it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Trace Told(Trace trace, Series series) => trace.With(
        ("hovertext", series.Points.Select(p => Plain(p.Text)).ToArray()), ("hovertemplate", OnlyHoverText),
        ("customdata", series.Points.Select(p => p.Shown).ToArray()));

    private static Trace TraceOf(GenericChart chart) => GenericChart.getTraces(chart).Head;

    private static Line Edge() => new Line().With(("color", "var(--edge)"), ("width", 1.0));

    private static PlotlyFont Letters() =>
        new PlotlyFont().With(("family", FontFamily), ("size", 14), ("color", "var(--ink)"));
}
