using Scoreboard.Site.Languages;

namespace Scoreboard.Site.Content;

/// <summary>A language that a reader can choose.</summary>
/// <param name="Language">Of the pages.</param>
/// <param name="Name">As its own readers call it: <c>Français</c>.</param>
public sealed record LanguageChoice(Language Language, string Name);
