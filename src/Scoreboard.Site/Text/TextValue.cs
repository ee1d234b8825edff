namespace Scoreboard.Site.Text;

/// <summary>
/// What fills a <c>{placeholder}</c>: words as they are, or a number written as the language writes it.
/// </summary>
public readonly record struct TextValue
{
    private readonly string? _text;
    private readonly double _number;

    private TextValue(string? text, double number) => (_text, _number) = (text, number);

    public static implicit operator TextValue(string text) => new(text, 0);

    public static implicit operator TextValue(int number) => new(null, number);

    public static implicit operator TextValue(double number) => new(null, number);

    public string In(Formats formats) => _text ?? formats.Number(_number);
}
