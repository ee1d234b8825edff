namespace Scoreboard.Site.Checking;

/// <summary>Attributes that the link checker looks at.</summary>
internal enum AttributeKind
{
    Other,
    Id,
    Href,
    Action,
    Source,
    SourceSet,
    Relation,
    Type,
    Style,
    Event,
}

internal static class AttributeKinds
{
    /// <summary>Compares by length first: nearly all attributes of a page are none of these.</summary>
    public static AttributeKind Of(ReadOnlySpan<byte> name) => name.Length switch
    {
        2 when name.SequenceEqual("id"u8) => AttributeKind.Id,
        3 when name.SequenceEqual("src"u8) => AttributeKind.Source,
        3 when name.SequenceEqual("rel"u8) => AttributeKind.Relation,
        4 when name.SequenceEqual("href"u8) => AttributeKind.Href,
        4 when name.SequenceEqual("type"u8) => AttributeKind.Type,
        5 when name.SequenceEqual("style"u8) => AttributeKind.Style,
        6 when name.SequenceEqual("action"u8) => AttributeKind.Action,
        6 when name.SequenceEqual("srcset"u8) => AttributeKind.SourceSet,
        6 when name.SequenceEqual("poster"u8) => AttributeKind.Source,
        10 when name.SequenceEqual("xlink:href"u8) => AttributeKind.Href,
        > 2 when name.StartsWith("on"u8) => AttributeKind.Event,
        _ => AttributeKind.Other,
    };
}
