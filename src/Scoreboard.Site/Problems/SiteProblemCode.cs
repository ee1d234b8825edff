namespace Scoreboard.Site.Problems;

/// <summary>
/// The codes of problems in words, pages and links; explained in data/README.md beside those of the tables.
/// </summary>
public static class SiteProblemCode
{
    public const string BadFrontMatter = "bad-front-matter";
    public const string BadKey = "bad-key";
    public const string BadLimit = "bad-limit";
    public const string BadNumberSample = "bad-number-sample";
    public const string BadPlaceholder = "bad-placeholder";
    public const string BadTemplate = "bad-template";
    public const string BrokenLink = "broken-link";
    public const string DuplicateField = "duplicate-field";
    public const string DuplicateId = "duplicate-id";
    public const string DuplicatePath = "duplicate-path";
    public const string ExampleSetting = "example-setting";
    public const string HtmlComment = "html-comment";
    public const string InlineCode = "inline-code";
    public const string MissingAlt = "missing-alt";
    public const string MissingField = "missing-field";
    public const string MissingLanguage = "missing-language";
    public const string MissingPackage = "missing-package";
    public const string MissingPlural = "missing-plural";
    public const string MissingText = "missing-text";
    public const string MissingValue = "missing-value";
    public const string OffGlossary = "off-glossary";
    public const string OutwardLink = "outward-link";
    public const string PlaceholderMismatch = "placeholder-mismatch";
    public const string SecondTitle = "second-title";
    public const string StaleTranslation = "stale-translation";
    public const string TextTooLong = "text-too-long";
    public const string ThirdParty = "third-party";
    public const string TooDeep = "too-deep";
    public const string TopicText = "topic-text";
    public const string UnknownField = "unknown-field";
    public const string UnknownPlaceholder = "unknown-placeholder";
    public const string UnknownSubject = "unknown-subject";
    public const string UnknownText = "unknown-text";
    public const string Untranslated = "untranslated";
}
