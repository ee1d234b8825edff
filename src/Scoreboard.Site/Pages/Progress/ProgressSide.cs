using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Progress;

/// <summary>The coalition's indicators of one lever, or the field's.</summary>
public sealed class ProgressSide
{
    /// <summary>Whose.</summary>
    public required string Name { get; init; }

    /// <summary>Those with something to compare a value with, or a value to compare with something.</summary>
    public required IReadOnlyList<IndicatorCard> Measured { get; init; }

    /// <summary>The others: a number at most.</summary>
    public required IReadOnlyList<IndicatorCard> Plain { get; init; }

    /// <summary>The heading above those.</summary>
    public required string PlainTitle { get; init; }

    /// <summary>What is said where there is none of either.</summary>
    public required string None { get; init; }

    public bool IsEmpty => Measured.Count + Plain.Count == 0;

    public static ProgressSide Of(Words words, string name, IEnumerable<IndicatorCard> cards)
    {
        var all = cards.ToLookup(card => card.IsPlain);
        return new()
        {
            Name = name,
            Measured = [.. all[false]],
            Plain = [.. all[true]],
            PlainTitle = words.Format("progress.plain", ("side", name)),
            None = words.Format("progress.none", ("side", name)),
        };
    }
}
