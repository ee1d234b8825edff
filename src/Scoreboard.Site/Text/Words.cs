using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.AspNetCore.Components;
using Scoreboard.Problems;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Languages;
using Scoreboard.Site.Problems;

namespace Scoreboard.Site.Text;

/// <summary>
/// All words of one language. Pages ask for them from many threads; what they ask for in vain is collected in
/// <see cref="Problems"/>, so that one build names every missing text, and shows as <c>⟦key⟧</c> meanwhile.
/// </summary>
public sealed class Words
{
    internal const string DataPrefix = "data.";

    /// <summary>The Unicode marks around what has a direction of its own.</summary>
    private const char FirstStrong = '\u2068', PopIsolate = '\u2069';

    private readonly FrozenDictionary<string, Message> _messages;
    private readonly ConcurrentDictionary<Problem, bool> _problems = new();
    private readonly ConcurrentDictionary<string, bool> _used = new();
    private readonly string _file;

    /// <param name="language">The language of the texts.</param>
    /// <param name="file">Where they are from, such as <c>input/text/fr.csv</c>.</param>
    /// <param name="messages">Every key once.</param>
    public Words(Language language, string file, IEnumerable<Message> messages)
    {
        Language = language;
        _file = file;
        _messages = messages.ToFrozenDictionary(message => message.Key);
        Formats = new Formats(language, Formats.Keys.ToDictionary(
            key => key, key => Find(key)?.Template ?? Template.Read(Missing(key), out _)));
    }

    public Language Language { get; }

    /// <summary>Such as <c>input/text/fr.csv</c>.</summary>
    public string File => _file;

    /// <summary>
    /// False where some of its file could not be read, so that what is not here may still be in the file.
    /// </summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>How the language writes numbers, dates, lists and sizes.</summary>
    public Formats Formats { get; }

    /// <summary>Where the links of rich texts were written.</summary>
    public LinkSources Links { get; } = new();

    /// <summary>What was asked for and is not there, so far.</summary>
    public IReadOnlyList<Problem> Problems =>
        [.. _problems.Keys.OrderBy(p => p.At, Location.InFileOrder).ThenBy(p => p.Message, StringComparer.Ordinal)];

    /// <summary>Keys that nothing has asked for so far, those under <c>data.</c> apart.</summary>
    public IReadOnlyList<string> Unused =>
        [.. _messages.Keys.Where(key => !IsData(key) && !_used.ContainsKey(key)).Order(StringComparer.Ordinal)];

    internal IReadOnlyDictionary<string, Message> Messages => _messages;

    /// <summary>The top of the file.</summary>
    internal Location Start => new(_file, 1, 1);

    /// <summary>A text without placeholders.</summary>
    public string this[string key] => Format(key);

    /// <summary>
    /// A text with its placeholders filled: <c>words.Format("home.score", ("count", 12), ("of", "96"))</c>.
    /// </summary>
    public string Format(string key, params ReadOnlySpan<(string Name, TextValue Value)> values) =>
        Find(key) is not { } message ? Visible(key) : message.Template.Fill(Isolated(Written(message, values)));

    /// <summary>The form of a text that goes with a count, which also fills its <c>{count}</c>.</summary>
    public string Count(string key, int count, params ReadOnlySpan<(string Name, TextValue Value)> values) =>
        Format(PluralKey(key, PluralRules.FormOf(Language, (long)count)), [("count", count), .. values]);

    /// <summary>The form of a text that goes with a number of one decimal, its <c>{number}</c>.</summary>
    public string Amount(string key, double number)
    {
        var shown = Math.Round(number, 1, MidpointRounding.AwayFromZero);
        return Format(PluralKey(key, PluralRules.FormOf(Language, shown)), ("number", shown));
    }

    /// <summary>
    /// A text whose inline Markdown becomes HTML; values are encoded, and links are written as seen from the page.
    /// </summary>
    public MarkupString Rich(string key, SiteAddress page, params ReadOnlySpan<(string Name, TextValue Value)> values)
    {
        if (Find(key) is not { } message)
        {
            return new MarkupString(Html.Encode(Visible(key)));
        }

        var (links, faults) = (new List<string>(), new List<string>());
        var written = Written(message, values);
        var html = message.Rich.Fill(page, Isolated(written), written, links, faults);
        links.ForEach(href => Links.Add(page, href, message.TextAt));
        faults.ForEach(fault => Report(message.TextAt, ProblemCode.BadLink, fault));
        return new MarkupString(html);
    }

    /// <summary>
    /// Words of the data tables in this language: the text <c>data.</c> + key where there is one, else the data's
    /// English.
    /// </summary>
    public string OfData(DataText text) =>
        _messages.TryGetValue(DataPrefix + text.Key, out var message) ? message.Template.Text : text.English;

    /// <summary>The text of a word of the tables; null where there is none.</summary>
    /// <param name="key">Without <c>data.</c>.</param>
    internal Message? DataText(string key) => _messages.GetValueOrDefault(DataPrefix + key);

    /// <summary>Asks for texts without showing them; the missing ones are among <see cref="Problems"/>.</summary>
    public void Require(IEnumerable<string> keys)
    {
        foreach (var key in keys.Where(key => !Has(key)))
        {
            Missing(key);
        }
    }

    /// <summary>Whether there is such a text, or a plural of that name.</summary>
    public bool Has(string key) => _messages.ContainsKey(key)
        || _messages.ContainsKey($"{key}.{Message.KeyPart(PluralForm.Other)}");

    internal static bool IsData(string key) => key.StartsWith(DataPrefix, StringComparison.Ordinal);

    private static string Visible(string key) => $"⟦{key}⟧";

    private Message? Find(string key)
    {
        if (_messages.TryGetValue(key, out var message))
        {
            // To add is to wait for the other threads, and nearly always it is there.
            if (!_used.ContainsKey(key))
            {
                _used.TryAdd(key, true);
            }

            return message;
        }

        Missing(key);
        return null;
    }

    private string Missing(string key)
    {
        Report(Start, SiteProblemCode.MissingText,
            $"the pages use '{key}', which this file does not have; add a row for it");
        return Visible(key);
    }

    private string PluralKey(string key, PluralForm form)
    {
        var exact = $"{key}.{Message.KeyPart(form)}";
        return _messages.ContainsKey(exact)
            || PluralRules.Required(Language).Contains(form)
            ? exact
            : $"{key}.{Message.KeyPart(PluralForm.Other)}";
    }

    private (string Name, string Text)[] Written(Message message, ReadOnlySpan<(string Name, TextValue Value)> values)
    {
        var written = new (string Name, string Text)[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            written[i] = (values[i].Name, values[i].Value.In(Formats));
        }

        foreach (var name in message.Template.Names.Where(name => Template.ValueOf(name, written) is null))
        {
            var known = written.Length == 0 ? "no values"
                : string.Join(", ", written.Select(value => $"{{{value.Name}}}"));
            Report(message.TextAt, SiteProblemCode.UnknownPlaceholder,
                $"the text names {{{name}}}, but the page gives {known}; use what it gives");
        }

        return written;
    }

    /// <summary>
    /// As they go into a sentence from right to left: what holds Latin letters, such as the title of a document, is set
    /// apart, so that it neither takes the words around it along nor is torn by them.
    /// </summary>
    private (string Name, string Text)[] Isolated((string Name, string Text)[] values) => !Language.IsRightToLeft
        ? values
        : Array.ConvertAll(values, value => IsLatin(value.Text)
            ? (value.Name, FirstStrong + value.Text + PopIsolate)
            : value);

    /// <summary>A value that a script fills in later, such as <c>{country}</c>, is none.</summary>
    private static bool IsLatin(string text) =>
        text.Any(char.IsAsciiLetter) && !text.StartsWith('{') && !text.StartsWith(FirstStrong);

    private void Report(Location at, string code, string message) =>
        _problems.TryAdd(new Problem(at, code, message), true);
}
