using SkiaSharp;

namespace Scoreboard.Site.Cards;

/// <summary>Draws cards, one after another; each thread has its own.</summary>
internal sealed class CardPainter : IDisposable
{
    private const int Width = 1200, Height = 630, Margin = 64;
    private const float MapScale = 0.3f, MapTop = 318, SentenceWidth = 480, LineHeight = 1.32f;
    private const float TitleTop = 112, TitleLineHeight = 1.08f, TitleGap = 12, StatusHeight = 58;
    private const float TitleWidth = Width - (2 * Margin);

    private static readonly float[] TitleSizes = [92, 78, 66, 56, 46];
    private static readonly float[] SentenceSizes = [30, 26, 23];

    // Flat areas: filters would make them larger. A level higher saves 2 % and takes half as long again.
    private static readonly SKPngEncoderOptions Packed = new(SKPngEncoderFilterFlags.None, zLibLevel: 4);

    private readonly CardMap _map;
    private readonly CardWriter _plain;
    private readonly CardWriter _bold;
    private readonly SKBitmap _bitmap = NewBitmap();

    /// <summary>
    /// What most cards start from, the paper and the land, by whether the map is at the left: it would be most of the
    /// drawing.
    /// </summary>
    private readonly Dictionary<bool, SKBitmap> _grounds = [];

    public CardPainter(CardMap map, CardFonts fonts) =>
        (_map, _plain, _bold) = (map, new CardWriter(fonts.Plain), new CardWriter(fonts.Bold));

    public void Dispose()
    {
        _plain.Dispose();
        _bold.Dispose();
        _bitmap.Dispose();
        foreach (var ground in _grounds.Values)
        {
            ground.Dispose();
        }
    }

    /// <returns>The picture as PNG.</returns>
    public byte[] Draw(Card card)
    {
        using SKCanvas canvas = new(_bitmap);
        Ground(card.IsRightToLeft).GetPixelSpan().CopyTo(_bitmap.GetPixelSpan());
        _map.Draw(canvas, MapLeft(card.IsRightToLeft), MapTop, MapScale, card.Iso3);
        using SKPaint ink = new() { IsAntialias = true, Color = CardColours.Ink };
        using SKPaint soft = new() { IsAntialias = true, Color = CardColours.Soft };
        WriteSite(canvas, card, soft);
        var (titleSize, size) = SizesOf(card);
        var y = WriteTitle(canvas, card, titleSize, ink);
        y = WriteStatus(canvas, card, y, ink);
        foreach (var line in _plain.Lines(card.Sentence, size, SentenceWidth, MostLines(y, size)))
        {
            y += size * LineHeight;
            Write(_plain, canvas, card, line, y, size, ink);
        }

        Write(_plain, canvas, card, card.Day, Height - 48, 24, soft);
        using var image = SKImage.FromBitmap(_bitmap);
        using var pixels = image.PeekPixels();
        using var data = pixels.Encode(Packed)!;
        return data.ToArray();
    }

    private SKBitmap Ground(bool isRightToLeft)
    {
        if (!_grounds.TryGetValue(isRightToLeft, out var ground))
        {
            _grounds[isRightToLeft] = ground = NewBitmap();
            using SKCanvas canvas = new(ground);
            canvas.Clear(CardColours.Paper);
            _map.DrawLand(canvas, MapLeft(isRightToLeft), MapTop, MapScale);
        }

        return ground;
    }

    private static SKBitmap NewBitmap() => new(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque);

    private static float MapLeft(bool isRightToLeft) => isRightToLeft ? 24 : Width - (2000 * MapScale) - 24;

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

    /// <summary>
    /// Of the title, as large as lets it stand in two lines and the sentence below it stand whole; of the sentence,
    /// smaller only where no title is small enough for that. The smallest where nothing is.
    /// </summary>
    private (float Title, float Sentence) SizesOf(Card card)
    {
        foreach (var sentence in SentenceSizes)
        {
            foreach (var title in TitleSizes.Where(s => TitleFits(card.Title, s)))
            {
                var y = TitleTop + (_bold.Lines(card.Title, title, TitleWidth).Count * title * TitleLineHeight)
                    + TitleGap + (card.Status is null ? 0 : StatusHeight);
                if (_plain.Lines(card.Sentence, sentence, SentenceWidth).Count <= MostLines(y, sentence))
                {
                    return (title, sentence);
                }
            }
        }

        return (TitleSizes[^1], SentenceSizes[^1]);
    }

    private bool TitleFits(string title, float size) =>
        _bold.Lines(title, size, TitleWidth) is { Count: <= 2 } lines
        && lines.All(line => _bold.Width(line, size) <= TitleWidth);

    /// <summary>Of the sentence, from there to the day at the bottom.</summary>
    private static int MostLines(float y, float size) => Math.Max((int)((Height - 100 - y) / (size * LineHeight)), 1);

    private float WriteTitle(SKCanvas canvas, Card card, float size, SKPaint ink)
    {
        var y = TitleTop;
        foreach (var line in _bold.Lines(card.Title, size, TitleWidth, most: 2))
        {
            y += size * TitleLineHeight;
            Write(_bold, canvas, card, line, y, size, ink);
        }

        return y + TitleGap;
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
        return y + StatusHeight;
    }

    private static void Write(
        CardWriter writer, SKCanvas canvas, Card card, string line, float y, float size, SKPaint paint) =>
        writer.Write(
            canvas, line, card.IsRightToLeft ? Width - Margin : Margin, y, size, paint, card.IsRightToLeft);
}
