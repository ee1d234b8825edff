using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace Scoreboard.Site.Cards;

/// <summary>
/// Writes text in one typeface: broken into lines, and where Arabic and Latin letters meet, each in its own direction.
/// </summary>
internal sealed class CardWriter(SKTypeface typeface) : IDisposable
{
    private const int None = 0, LeftToRight = 1, RightToLeft = 2;

    private readonly SKShaper _shaper = new(typeface);

    public void Dispose() => _shaper.Dispose();

    public float Width(string text, float size)
    {
        using SKFont font = new(typeface, size);
        return text.Length == 0 ? 0 : RunsOf(text, isRightToLeft: false).Sum(run => _shaper.Shape(run, font).Width);
    }

    /// <summary>Broken between words; a word that is too long stays whole.</summary>
    public IReadOnlyList<string> Lines(string text, float size, float width)
    {
        List<string> lines = [];
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && Width($"{lines[^1]} {word}", size) <= width)
            {
                lines[^1] += $" {word}";
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    /// <summary>The same, cut to so many lines.</summary>
    public IReadOnlyList<string> Lines(string text, float size, float width, int most)
    {
        var lines = Lines(text, size, width);
        return lines.Count <= most ? lines : [.. lines.Take(most - 1), Cut($"{lines[most - 1]} …", size, width)];
    }

    /// <param name="canvas">To write on.</param>
    /// <param name="line">Without breaks.</param>
    /// <param name="start">Of the edge at which it starts: the left, or from right to left the right one.</param>
    /// <param name="y">Of the base line.</param>
    /// <param name="size">In pixels.</param>
    /// <param name="paint">Its colour.</param>
    /// <param name="isRightToLeft">Whether the line as a whole is.</param>
    public void Write(
        SKCanvas canvas, string line, float start, float y, float size, SKPaint paint, bool isRightToLeft)
    {
        using SKFont font = new(typeface, size);
        var x = start;
        foreach (var run in RunsOf(line, isRightToLeft))
        {
            var shown = isRightToLeft && !run.Any(char.IsLetterOrDigit) ? Mirrored(run) : run;
            var width = _shaper.Shape(shown, font).Width;
            x -= isRightToLeft ? width : 0;
            canvas.DrawShapedText(_shaper, shown, x, y, SKTextAlign.Left, font, paint);
            x += isRightToLeft ? 0 : width;
        }
    }

    /// <summary>
    /// Signs alone, such as the <c>».</c> behind a title, as they are seen from right to left: the shaper goes by
    /// letters, and finds none.
    /// </summary>
    private static string Mirrored(string signs) => string.Concat(signs.Reverse().Select(c => c switch
    {
        '(' => ')',
        ')' => '(',
        '«' => '»',
        '»' => '«',
        '[' => ']',
        ']' => '[',
        _ => c,
    }));

    private string Cut(string line, float size, float width)
    {
        while (Width(line, size) > width && line.LastIndexOf(' ', line.Length - 3) is var end and > 0)
        {
            line = $"{line[..end]} …";
        }

        return line;
    }

    /// <summary>
    /// In the order of reading, parts of one direction. What stands between letters of two directions, or at an end, is
    /// of the line's.
    /// </summary>
    private static IEnumerable<string> RunsOf(string text, bool isRightToLeft)
    {
        var line = isRightToLeft ? RightToLeft : LeftToRight;
        var (start, end, direction) = (0, 0, line);
        for (var i = 0; i < text.Length; i++)
        {
            var of = DirectionOf(text[i]);
            if (of == None)
            {
                continue;
            }

            if (of != direction)
            {
                // Between the letter before and this one: of whichever is of the line's direction.
                var cut = direction == line ? i : end;
                if (cut > start)
                {
                    yield return text[start..cut];
                }

                (start, direction) = (cut, of);
            }

            end = i + 1;
        }

        if (direction != line && end < text.Length)
        {
            yield return text[start..end];
            start = end;
        }

        yield return text[start..];
    }

    private static int DirectionOf(char c) => c switch
    {
        (>= '\u0590' and <= '\u08ff') or (>= '\ufb1d' and <= '\ufefc') => char.IsLetter(c) ? RightToLeft : None,
        _ => char.IsLetterOrDigit(c) ? LeftToRight : None,
    };
}
