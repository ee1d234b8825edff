using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Progress;

/// <summary>The indicators with a dated target of the coalition, or of the field.</summary>
public sealed class ProgressSide
{
    /// <summary>Whose.</summary>
    public required string Name { get; init; }

    /// <summary>Those with a value first.</summary>
    public required IReadOnlyList<IndicatorCard> Cards { get; init; }

    /// <summary>What is said where there is none.</summary>
    public required string None { get; init; }

    public static ProgressSide Of(Words words, string name, IEnumerable<IndicatorCard> cards) => new()
    {
        Name = name,
        Cards = [.. cards],
        None = words["progress.none"],
    };
}
