namespace Scoreboard.Site.Pages.Parts;

/// <summary>One thing the rows of a page can be filtered by.</summary>
/// <param name="Key">The data attribute of the rows, and the name in the page's address.</param>
/// <param name="Label">In words.</param>
/// <param name="Options">Value and words; a value may list several, separated by commas.</param>
public sealed record Filter(string Key, string Label, IReadOnlyList<(string Value, string Label)> Options)
{
    /// <summary>Whether its options, few and often chosen, stand beside each other, one press away.</summary>
    public bool IsChips { get; init; }
}
