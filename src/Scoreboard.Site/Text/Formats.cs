using System.Globalization;
using System.Text.RegularExpressions;
using Scoreboard.Site.Languages;

namespace Scoreboard.Site.Text;

/// <summary>
/// How one language writes numbers, dates, lists and sizes. All rules come from its texts, so translators decide
/// them and no machine's own locale data has a say.
/// </summary>
public sealed partial class Formats
{
    /// <summary>The texts this class needs from every language.</summary>
    public static readonly IReadOnlyList<string> Keys =
    [
        "number.sample", "number.sample.small", "number.percent",
        "date.year", "date.month", "date.day", "date.first", .. Enumerable.Range(1, 12).Select(m => $"date.month.{m}"),
        "number.of", "list.pair", "list.middle", "list.end", "size.bytes", "size.kilobytes", "size.megabytes",
    ];

    private readonly IReadOnlyDictionary<string, Template> _templates;
    private readonly NumberStyle _numbers;
    private readonly Language _language;

    /// <param name="language">Of the texts.</param>
    /// <param name="templates">By key; every key of <see cref="Keys"/> is there.</param>
    public Formats(Language language, IReadOnlyDictionary<string, Template> templates)
    {
        _language = language;
        _templates = templates;
        _numbers = NumberStyle.Read(templates["number.sample"].Text, templates["number.sample.small"].Text)
            ?? NumberStyle.Default;
    }

    /// <summary>The decimal mark and what stands between thousands, for a program that writes numbers itself.</summary>
    public string Separators => _numbers.DecimalMark + _numbers.GroupSeparator;

    /// <summary>With thousands grouped and at most one decimal: <c>26,560</c>, <c>66.7</c>.</summary>
    public string Number(double number) => _numbers.Write(number, decimals: 1);

    /// <summary>
    /// With thousands grouped and no decimals; halves away from zero, as <see cref="Whole"/> rounds them.
    /// </summary>
    public string Rounded(double number) => _numbers.Write(number, decimals: 0);

    /// <summary>The whole number that <see cref="Rounded"/> writes.</summary>
    public static int Whole(double number) => (int)Math.Round(number, MidpointRounding.AwayFromZero);

    /// <summary>
    /// With at most three decimals, so that what is computed from it can be computed again: <c>0.667</c>.
    /// </summary>
    public string Exact(double number) => _numbers.Write(number, decimals: 3);

    /// <summary>In whole percent: 0.5 is <c>50%</c>.</summary>
    /// <param name="share">Of one.</param>
    public string Percent(double share) => Fill("number.percent", ("number", _numbers.Write(share * 100, decimals: 0)));

    /// <summary>As precise as it is known: <c>2026</c>, <c>March 2026</c>, <c>31 March 2026</c>.</summary>
    /// <param name="year">Written without grouping.</param>
    /// <param name="month">1 to 12; null when only the year is known.</param>
    /// <param name="day">Of the month; null when it is not known.</param>
    public string Date(int year, int? month = null, int? day = null)
    {
        var y = ("year", year.ToString(CultureInfo.InvariantCulture));
        if (month is null)
        {
            return Fill("date.year", y);
        }

        var m = ("month", _templates[$"date.month.{month}"].Text);
        return day is null ? Fill("date.month", m, y)
            : Fill(day == 1 ? "date.first" : "date.day", ("day", day.Value.ToString(CultureInfo.InvariantCulture)), m,
                y);
    }

    public string Date(DateOnly date) => Date(date.Year, date.Month, date.Day);

    /// <summary>As a list within a sentence: <c>a, b and c</c>; empty for an empty list.</summary>
    public string List(IReadOnlyList<string> items)
    {
        if (items.Count <= 2)
        {
            return items.Count == 2 ? Joined("list.pair", items[0], items[1]) : string.Concat(items);
        }

        var list = items[0];
        foreach (var item in items.Skip(1).SkipLast(1))
        {
            list = Fill("list.middle", ("first", list), ("last", item));
        }

        return Joined("list.end", list, items[^1]);
    }

    /// <summary>In Spanish "y" is "e" before the sound of i: "Pakistán e India", but "fuego y hielo".</summary>
    private string Joined(string key, string first, string last)
    {
        return _language.Code == "es" && SoundOfI().IsMatch(last)
            ? _templates[key].Replaced(" y ", " e ").Fill(("first", first), ("last", last))
            : Fill(key, ("first", first), ("last", last));
    }

    /// <summary>
    /// How many millions of something: "2 million people", "2 millones de personas". In French "de" is "d'" before a
    /// vowel: "2 millions d'ASC".
    /// </summary>
    /// <param name="number">In words: <c>2 million</c>.</param>
    /// <param name="unit">Of what.</param>
    public string Of(string number, string unit) =>
        (_language.Code == "fr" && Vowel().IsMatch(unit)
            ? _templates["number.of"].Replaced(" de ", " d'")
            : _templates["number.of"]).Fill(("number", number), ("unit", unit));

    /// <summary>In bytes below 1,000, then in kilobytes and megabytes of 1,000; one decimal below ten.</summary>
    public string Size(long bytes) => bytes switch
    {
        < 1000 => Fill("size.bytes", ("size", _numbers.Write(bytes, decimals: 0))),
        < 999_500 => Fill("size.kilobytes", ("size", Short(bytes / 1e3))),
        _ => Fill("size.megabytes", ("size", Short(bytes / 1e6))),
    };

    private string Short(double size) => _numbers.Write(size, decimals: size < 9.95 ? 1 : 0);

    [GeneratedRegex(@"^\W*(i|í|hi(?![ae]))", RegexOptions.IgnoreCase)]
    private static partial Regex SoundOfI();

    [GeneratedRegex("^[aàâeéèêiîïoôuûœæ]", RegexOptions.IgnoreCase)]
    private static partial Regex Vowel();

    private string Fill(string key, params ReadOnlySpan<(string Name, string Text)> values) =>
        _templates[key].Fill(values);
}
