using Scoreboard.Csv;
using Scoreboard.Site.Pages.Parts.Charts;
using Scoreboard.Tables;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>A time with one status.</summary>
/// <param name="X">0 to 100, where it starts.</param>
/// <param name="Width">0 to 100.</param>
/// <param name="Status">The status.</param>
/// <param name="IsKnownBy">Whether it may have started earlier than drawn.</param>
public sealed record StatusSpan(double X, double Width, Status Status, bool IsKnownBy)
{
    /// <summary>As on all charts; see <see cref="ChartFills"/>.</summary>
    public string Class => $"part--{Spelling.Of(Status)}";
}
