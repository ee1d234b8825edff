using Scoreboard.Problems;
using Scoreboard.Site.Languages;
using Scoreboard.Site.Problems;

namespace Scoreboard.Site.Text;

/// <summary>
/// What a translator has to look at again: every text keeps the English it was made from, and where that has changed
/// since, the two may no longer say the same. Warnings all: an older sentence serves a reader better than none.
/// </summary>
public static class Translation
{
    /// <summary>Of the texts of the pages.</summary>
    /// <param name="words">Of the language.</param>
    /// <param name="reference">The English words.</param>
    public static IEnumerable<Problem> OfTexts(Words words, Words reference) =>
        from message in words.Messages.Values
        where !Words.IsData(message.Key)
        let english = EnglishOf(message, reference)
        where english is not null
        let problem = Outdated(message, english.Template.Text)
        where problem is not null
        select problem;

    /// <summary>Of the words of the tables: what is added there shows in English until it is translated.</summary>
    /// <param name="words">Of the language.</param>
    /// <param name="texts">The tables' own words, by their keys without <c>data.</c>.</param>
    public static IEnumerable<Problem> OfData(Words words, IReadOnlyDictionary<string, string> texts)
    {
        foreach (var (key, english) in texts)
        {
            if (words.DataText(key) is not { } message)
            {
                yield return new Problem(words.Start, SiteProblemCode.Untranslated,
                    $"'{Words.DataPrefix}{key}' is missing, so pages show it in English; add a row for it. In English: "
                        + $"'{english}'", Severity.Warning);
            }
            else if (Outdated(message, english) is { } problem)
            {
                yield return problem;
            }
        }

        foreach (var message in words.Messages.Values.Where(m => Words.IsData(m.Key) && !IsCountry(m.Key)))
        {
            if (!texts.ContainsKey(message.Key[Words.DataPrefix.Length..]))
            {
                yield return new Problem(message.KeyAt, SiteProblemCode.UnknownText,
                    $"'{message.Key}' is not among the words of the tables; correct the key or remove the row",
                    Severity.Warning);
            }
        }
    }

    /// <summary>Names of countries stand in their table; here is one of a language without a column there.</summary>
    private static bool IsCountry(string key) =>
        key.StartsWith($"{Words.DataPrefix}countries.", StringComparison.Ordinal);

    /// <summary>A form that English does not have was made from the one for all other counts.</summary>
    private static Message? EnglishOf(Message message, Words reference) =>
        reference.Messages.GetValueOrDefault(message.Key) ?? (Message.PluralOf(message.Key) is { } plural
            ? reference.Messages.GetValueOrDefault($"{plural.Stem}.{Message.KeyPart(PluralForm.Other)}") : null);

    private static Problem? Outdated(Message message, string english) => message.English.Text switch
    {
        var made when made == english => null,
        "" => new Problem(message.English.At, SiteProblemCode.StaleTranslation,
            $"the English that '{message.Key}' was translated from is not written here; write '{english}'",
            Severity.Warning),
        var made => new Problem(message.English.At, SiteProblemCode.StaleTranslation,
            $"the English of '{message.Key}' has changed: it was '{made}' and is '{english}'; translate it again, and "
                + "write the new English here", Severity.Warning),
    };
}
