using Microsoft.AspNetCore.Components;

namespace Scoreboard.Site.Articles;

/// <summary>Words that people take and make their own, about one thing: a letter, a briefing, a post.</summary>
/// <param name="Id">Its file's name, such as <c>letter</c>: the name of its place on a page.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Description">Plain text: for whom it is, and for what.</param>
/// <param name="Html">The text, safe.</param>
public sealed record TextToUse(string Id, string Title, string Description, MarkupString Html);
