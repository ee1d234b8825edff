using Scoreboard.Site.Content;
using Scoreboard.Tables;
using SkiaSharp;

namespace Scoreboard.Site.Cards;

/// <summary>The map of a card: all countries by their status, or one of them on quiet land.</summary>
internal sealed class CardMap
{
    private const float SmallestRing = 30;

    private readonly Dictionary<string, (Outline Outline, SKPath Path)> _outlines;
    private readonly Dictionary<string, Status> _statuses;

    public CardMap(SiteModel site)
    {
        _outlines = site.Map.Outlines.ToDictionary(
            o => o.Iso3, o => (Outline: o, Path: SKPath.ParseSvgPathData(o.Path)!), StringComparer.Ordinal);
        _statuses = site.Board.Scores.Countries.ToDictionary(
            c => c.Country.Iso3, c => c.Status, StringComparer.Ordinal);
    }

    public static SKColor ColourOf(Status status) => status switch
    {
        Status.Won => CardColours.Won,
        Status.Nearly => CardColours.Nearly,
        Status.Partial => CardColours.Partial,
        Status.NotYet => CardColours.NotYet,
        _ => CardColours.Unknown,
    };

    /// <summary>Every country alike.</summary>
    /// <param name="canvas">To draw on.</param>
    /// <param name="x">Of the left edge.</param>
    /// <param name="y">Of the upper edge.</param>
    /// <param name="scale">Of the base map's units.</param>
    public void DrawLand(SKCanvas canvas, float x, float y, float scale)
    {
        using SKPaint fill = new() { IsAntialias = true, Color = CardColours.Land };
        Place(canvas, x, y, scale);
        foreach (var (_, path) in _outlines.Values)
        {
            canvas.DrawPath(path, fill);
        }

        canvas.Restore();
    }

    /// <param name="canvas">To draw on, where the land is drawn already.</param>
    /// <param name="x">Of the left edge.</param>
    /// <param name="y">Of the upper edge.</param>
    /// <param name="scale">Of the base map's units.</param>
    /// <param name="iso3">The country to show; null shows all by their status.</param>
    public void Draw(SKCanvas canvas, float x, float y, float scale, string? iso3)
    {
        using SKPaint fill = new() { IsAntialias = true };
        using SKPaint line = new()
        {
            IsAntialias = true,
            Style = SKPaintStyle.Stroke,
            Color = CardColours.Border,
            StrokeWidth = 1.5f,
        };
        Place(canvas, x, y, scale);
        if (iso3 is null)
        {
            ShowAll(canvas, fill, line);
        }
        else if (_outlines.TryGetValue(iso3, out var one))
        {
            Show(canvas, one.Outline, one.Path, fill, line);
        }

        canvas.Restore();
    }

    private static void Place(SKCanvas canvas, float x, float y, float scale)
    {
        canvas.Save();
        canvas.Translate(x, y);
        canvas.Scale(scale);
    }

    private void ShowAll(SKCanvas canvas, SKPaint fill, SKPaint line)
    {
        foreach (var (code, (outline, path)) in _outlines.Where(o => _statuses.ContainsKey(o.Key)))
        {
            fill.Color = ColourOf(_statuses[code]);
            canvas.DrawPath(path, fill);
            canvas.DrawPath(path, line);
            if (outline.IsSmall)
            {
                canvas.DrawCircle(outline.X, outline.Y, 8, fill);
            }
        }
    }

    /// <summary>In purple, and within a ring, since many are too small to find.</summary>
    private static void Show(SKCanvas canvas, Outline outline, SKPath path, SKPaint fill, SKPaint line)
    {
        fill.Color = CardColours.Won;
        canvas.DrawPath(path, fill);
        line.Color = CardColours.Won;
        line.StrokeWidth = 5;
        if (outline.IsSmall)
        {
            canvas.DrawCircle(outline.X, outline.Y, 8, fill);
        }

        canvas.DrawCircle(outline.X, outline.Y, Math.Max(SmallestRing, outline.Extent * 0.8f), line);
    }
}
