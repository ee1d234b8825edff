using Microsoft.AspNetCore.Components;

namespace Scoreboard.Site.Pages.Parts;

/// <summary>
/// What a page lets a browser load: nothing but our own files. Who may frame it, only a header can say.
/// </summary>
public static class SecurityPolicy
{
    /// <summary>As markup: the quotes in an attribute that code fills would be encoded.</summary>
    public static MarkupString Meta { get; } = new(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; "
        + "style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; base-uri 'self'; "
        + "form-action 'none'\">");
}
