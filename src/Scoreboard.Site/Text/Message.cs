using Scoreboard.Csv;
using Scoreboard.Problems;
using Scoreboard.Site.Languages;

namespace Scoreboard.Site.Text;

/// <summary>One text of one language: a row of <c>input/text/xx.csv</c>.</summary>
/// <param name="Key">Such as <c>country.title</c>.</param>
/// <param name="Template">
/// What visitors read, its <c>{placeholders}</c> known; it may hold <c>**bold**</c>, <c>*emphasis*</c> and links.
/// </param>
/// <param name="KeyAt">The cell of the key.</param>
/// <param name="TextAt">The cell of the text.</param>
/// <param name="English">The English that it was translated from; an empty cell in the English file itself.</param>
public sealed record Message(string Key, Template Template, Location KeyAt, Location TextAt, Cell English)
{
    private readonly Lazy<RichText> _rich = new(() => RichText.Read(Template));

    /// <param name="key">The cell of the key.</param>
    /// <param name="text">The cell of the text.</param>
    /// <param name="english">The cell of the English that it was translated from.</param>
    /// <param name="fault">What is wrong with the placeholders; empty when nothing is.</param>
    /// <returns>A message even then, as <see cref="Template.Read"/> gives a template.</returns>
    public static Message Read(Cell key, Cell text, Cell english, out string fault) =>
        new(key.Text, Template.Read(text.Text, out fault), key.At, text.At, english);

    /// <summary>The text with its inline Markdown read; reading waits until it is asked for.</summary>
    public RichText Rich => _rich.Value;

    /// <summary>
    /// The plural form the key ends in, and the key without it: <c>home.windows.one</c> is One of <c>home.windows</c>.
    /// </summary>
    /// <returns>Null when the key belongs to no plural.</returns>
    public static (string Stem, PluralForm Form)? PluralOf(string key)
    {
        var dot = key.LastIndexOf('.');
        PluralForm? form = key[(dot + 1)..] switch
        {
            "zero" => PluralForm.Zero,
            "one" => PluralForm.One,
            "two" => PluralForm.Two,
            "few" => PluralForm.Few,
            "many" => PluralForm.Many,
            "other" => PluralForm.Other,
            _ => null,
        };
        return dot > 0 && form is not null ? (key[..dot], form.Value) : null;
    }

    /// <summary>How keys write a form: <c>one</c>.</summary>
    public static string KeyPart(PluralForm form) => form switch
    {
        PluralForm.Zero => "zero",
        PluralForm.One => "one",
        PluralForm.Two => "two",
        PluralForm.Few => "few",
        PluralForm.Many => "many",
        _ => "other",
    };
}
