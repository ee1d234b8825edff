using Scoreboard.Problems;

namespace Scoreboard.Site.Articles;

/// <summary>What a template came to, and which place of its file each character is from.</summary>
/// <param name="Text">Its values still hidden (see <see cref="StandIns"/>).</param>
/// <param name="Parts">In their order: where in <paramref name="Text"/> each begins, and where in the file.</param>
/// <param name="PlaceOf">From an offset in the template to its place in the file.</param>
internal sealed record TemplateText(string Text, IReadOnlyList<TemplatePart> Parts, Func<int, Location> PlaceOf)
{
    /// <summary>Where a character was written, or the name of the value that brought it.</summary>
    public Location At(int offset)
    {
        var (low, high) = (0, Parts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Parts[middle].Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? PlaceOf(0) : PlaceOf(Parts[low - 1].SourceOf(offset));
    }
}

/// <summary>One stretch of a rendered template.</summary>
/// <param name="Start">Offset in what was rendered.</param>
/// <param name="Source">Offset in the template.</param>
/// <param name="IsValue">Whether all of it was brought by one name, instead of written there.</param>
internal readonly record struct TemplatePart(int Start, int Source, bool IsValue)
{
    public int SourceOf(int offset) => IsValue ? Source : Source + offset - Start;
}
