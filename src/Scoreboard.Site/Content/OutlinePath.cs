using System.Globalization;

namespace Scoreboard.Site.Content;

/// <summary>The corners of an outline, from an SVG path of moves and lines in whole units.</summary>
public static class OutlinePath
{
    /// <summary>In the order of the path, in units of the base map.</summary>
    /// <param name="path">Only <c>m l h v z</c>, absolute or relative.</param>
    public static IEnumerable<(int X, int Y)> Corners(string path)
    {
        var (command, at, start) = ('m', (X: 0, Y: 0), (X: 0, Y: 0));
        var isStart = true;
        for (var i = 0; i < path.Length;)
        {
            if (char.IsAsciiLetter(path[i]))
            {
                command = path[i++];
                isStart = command is 'm' or 'M';
                at = command is 'z' or 'Z' ? start : at;
                continue;
            }

            if (path[i] is ' ' or ',')
            {
                i++;
                continue;
            }

            var x = command is 'v' or 'V' ? (int?)null : Number(path, ref i);
            var y = command is 'h' or 'H' ? (int?)null : Number(path, ref i);
            at = char.IsAsciiLetterLower(command)
                ? (at.X + (x ?? 0), at.Y + (y ?? 0))
                : (x ?? at.X, y ?? at.Y);
            (start, isStart) = (isStart ? at : start, false);
            yield return at;
        }
    }

    private static int Number(string path, ref int i)
    {
        while (path[i] is ' ' or ',')
        {
            i++;
        }

        var first = i++;
        while (i < path.Length && char.IsAsciiDigit(path[i]))
        {
            i++;
        }

        return int.Parse(path.AsSpan(first, i - first), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }
}
