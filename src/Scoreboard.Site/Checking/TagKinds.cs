namespace Scoreboard.Site.Checking;

/// <summary>Tags whose attributes mean something of their own to the link checker.</summary>
internal enum TagKind
{
    Other,
    Script,
    Style,
    Base,

    /// <summary><c>use</c> and <c>image</c>: what their <c>href</c> names is fetched at once.</summary>
    Drawing,
}

internal static class TagKinds
{
    private static readonly string[] FetchedRelations =
        ["stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "manifest",
            "apple-touch-icon"];

    public static TagKind Of(ReadOnlySpan<byte> tag) =>
        tag.SequenceEqual("script"u8) ? TagKind.Script
        : tag.SequenceEqual("style"u8) ? TagKind.Style
        : tag.SequenceEqual("base"u8) ? TagKind.Base
        : tag.SequenceEqual("use"u8) || tag.SequenceEqual("image"u8) ? TagKind.Drawing
        : TagKind.Other;

    /// <summary>
    /// Whether a browser fetches a <c>link</c> with this <c>rel</c>; it does not for canonical or alternate.
    /// </summary>
    public static bool IsFetched(string relation) =>
        relation.Split(' ').Any(word => FetchedRelations.Contains(word, StringComparer.OrdinalIgnoreCase));
}
