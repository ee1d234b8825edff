using SkiaSharp;

namespace Scoreboard.Site.Cards;

/// <summary>Draws cards, one after another; each thread has its own.</summary>
internal sealed class CardPainter : IDisposable
{
    private const int Width = 1200, Height = 630, Margin = 64;
    private const float MapScale = 0.3f, MapTop = 318, SentenceWidth = 480, SentenceSize = 30, LineHeight = 1.32f;

    private static readonly float[] TitleSizes = [92, 78, 66, 56, 46];
    private static readonly SKPngEncoderOptions Packed = new(SKPngEncoderFilterFlags.NoFilters, zLibLevel: 8);

    private readonly CardMap _map;
    private readonly CardWriter _plain;
    private readonly CardWriter _bold;
    private readonly SKBitmap _bitmap = new(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque);

    public CardPainter(CardMap map, CardFonts fonts) =>
        (_map, _plain, _bold) = (map, new CardWriter(fonts.Plain), new CardWriter(fonts.Bold));

    public void Dispose()
    {
        _plain.Dispose();
        _bold.Dispose();
        _bitmap.Dispose();
    }

    /// <returns>The picture as PNG.</returns>
    public byte[] Draw(Card card)
    {
        using SKCanvas canvas = new(_bitmap);
        canvas.Clear(CardColours.Paper);
        var mapWidth = 2000 * MapScale;
        _map.Draw(canvas, card.IsRightToLeft ? 24 : Width - mapWidth - 24, MapTop, MapScale, card.Iso3);
        using SKPaint ink = new() { IsAntialias = true, Color = CardColours.Ink };
        using SKPaint soft = new() { IsAntialias = true, Color = CardColours.Soft };
        WriteSite(canvas, card, soft);
        var y = WriteTitle(canvas, card, ink);
        y = WriteStatus(canvas, card, y, ink);
        var most = (int)((Height - 104 - y) / (SentenceSize * LineHeight));
        foreach (var line in _plain.Lines(card.Sentence, SentenceSize, SentenceWidth, Math.Max(most, 1)))
        {
            y += SentenceSize * LineHeight;
            Write(_plain, canvas, card, line, y, SentenceSize, ink);
        }

        Write(_plain, canvas, card, card.Day, Height - 48, 24, soft);
        using var image = SKImage.FromBitmap(_bitmap);
        using var pixels = image.PeekPixels();
        using var data = pixels.Encode(Packed)!;
        return data.ToArray();
    }

    private void WriteSite(SKCanvas canvas, Card card, SKPaint soft)
    {
        using SKPaint mark = new() { IsAntialias = true, Color = CardColours.Won };
        using SKPaint tick = new()
        {
            IsAntialias = true,
            Color = CardColours.Paper,
            Style = SKPaintStyle.Stroke,
            StrokeWidth = 3.6f,
            StrokeCap = SKStrokeCap.Round,
            StrokeJoin = SKStrokeJoin.Round,
        };
        var middle = card.IsRightToLeft ? Width - Margin - 18 : Margin + 18;
        canvas.DrawCircle(middle, 72, 18, mark);
        using SKPathBuilder path = new();
        path.MoveTo(middle - 8, 72.5f);
        path.LineTo(middle - 2.6f, 78);
        path.LineTo(middle + 8.2f, 67);
        using var drawn = path.Detach();
        canvas.DrawPath(drawn, tick);
        _bold.Write(
            canvas, card.SiteTitle, card.IsRightToLeft ? middle - 32 : middle + 32, 82, 28, soft, card.IsRightToLeft);
    }

    /// <summary>As large as lets it stand in two lines.</summary>
    private float WriteTitle(SKCanvas canvas, Card card, SKPaint ink)
    {
        var width = Width - (2 * Margin);
        var size = TitleSizes.FirstOrDefault(
            s => _bold.Lines(card.Title, s, width) is { Count: <= 2 } lines
                && lines.All(line => _bold.Width(line, s) <= width), TitleSizes[^1]);
        var y = 112f;
        foreach (var line in _bold.Lines(card.Title, size, width, most: 2))
        {
            y += size * 1.08f;
            Write(_bold, canvas, card, line, y, size, ink);
        }

        return y + 12;
    }

    private float WriteStatus(SKCanvas canvas, Card card, float y, SKPaint ink)
    {
        if (card.Status is not { } status)
        {
            return y;
        }

        const float side = 30;
        using SKPaint fill = new() { IsAntialias = true, Color = CardMap.ColourOf(status) };
        using SKPaint line = new()
        {
            IsAntialias = true,
            Color = CardColours.Border,
            Style = SKPaintStyle.Stroke,
            StrokeWidth = 2,
        };
        var x = card.IsRightToLeft ? Width - Margin - side : Margin;
        canvas.DrawRoundRect(x, y + 16, side, side, 6, 6, fill);
        canvas.DrawRoundRect(x, y + 16, side, side, 6, 6, line);
        _bold.Write(
            canvas, card.StatusName, card.IsRightToLeft ? x - 14 : x + side + 14, y + 42, 30, ink, card.IsRightToLeft);
        return y + 58;
    }

    private static void Write(
        CardWriter writer, SKCanvas canvas, Card card, string line, float y, float size, SKPaint paint) =>
        writer.Write(
            canvas, line, card.IsRightToLeft ? Width - Margin : Margin, y, size, paint, card.IsRightToLeft);
}
