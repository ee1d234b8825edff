using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>The same page in a language.</summary>
public sealed record PageInLanguage
{
    /// <summary>Such as <c>fr</c>.</summary>
    public required string Code { get; init; }

    /// <summary>As its own readers call it.</summary>
    public required string Name { get; init; }

    /// <summary>From the page that names it.</summary>
    public required string Href { get; init; }

    /// <summary>Where it is published.</summary>
    public required Uri CanonicalUrl { get; init; }

    /// <summary>Whether it is the page that names it.</summary>
    public required bool IsCurrent { get; init; }

    public static PageInLanguage Of(LanguageChoice choice, SiteAddress page, Uri baseUrl)
    {
        var there = page.In(choice.Language);
        return new()
        {
            Code = choice.Language.Code,
            Name = choice.Name,
            Href = page.To(there),
            CanonicalUrl = there.Canonical(baseUrl),
            IsCurrent = choice.Language == page.Language,
        };
    }
}
