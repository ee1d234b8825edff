using Scoreboard.Problems;
using Scoreboard.Site.Languages;
using Scoreboard.Site.Problems;

namespace Scoreboard.Site.Text;

/// <summary>Checks across the texts of one language, and between it and English.</summary>
internal static class WordsRules
{
    public static IEnumerable<Problem> Check(Words words, string file, Words? reference)
    {
        var plurals = PluralsOf(reference ?? words);
        return
        [
            .. NumberSamples(words),
            .. MissingForms(words, plurals),
            .. plurals.SelectMany(stem => FormsAlike(words, reference ?? words, stem)),
            .. reference is null
                ? UnknownForms(words)
                : Unknown(words, reference, plurals).Concat(Missing(words, file, reference))
                    .Concat(Unlike(words, reference)),
        ];
    }

    private static HashSet<string> PluralsOf(Words words) =>
        [.. words.Messages.Keys.Where(key => !Words.IsData(key)).Select(key => Message.PluralOf(key)?.Stem)
            .OfType<string>()];

    private static IEnumerable<Problem> NumberSamples(Words words)
    {
        if (words.Messages.GetValueOrDefault("number.sample") is { } sample
            && words.Messages.GetValueOrDefault("number.sample.small") is { } small
            && NumberStyle.Read(sample.Template.Text, small.Template.Text) is null)
        {
            yield return new Problem(sample.TextAt, SiteProblemCode.BadNumberSample,
                $"'{sample.Template.Text}' and '{small.Template.Text}' do not show how numbers are written; "
                + "write 12345.6 and 1234 the way your language does, such as 12,345.6 and 1,234");
        }
    }

    private static IEnumerable<Problem> MissingForms(Words words, HashSet<string> plurals) =>
        from forms in words.Messages.Values.GroupBy(m => Message.PluralOf(m.Key)?.Stem)
        where forms.Key is not null && plurals.Contains(forms.Key)
        let stem = forms.Key
        let there = forms.MinBy(m => m.KeyAt.Line)
        from form in PluralRules.Required(words.Language)
        let key = $"{stem}.{Message.KeyPart(form)}"
        where !words.Messages.ContainsKey(key)
        select new Problem(there.KeyAt, SiteProblemCode.MissingPlural,
            $"'{stem}' lacks the form '{Message.KeyPart(form)}', which {words.Language} needs; add a row '{key}'");

    // The form for one may leave the count out: "one window".
    private static IEnumerable<Problem> FormsAlike(Words words, Words reference, string stem)
    {
        if (reference.Messages.GetValueOrDefault($"{stem}.other") is not { } other)
        {
            return [];
        }

        return from form in Enum.GetValues<PluralForm>()
               let message = words.Messages.GetValueOrDefault($"{stem}.{Message.KeyPart(form)}")
               where message is not null && message != other
               let problem = Difference(message, other, optional: "count")
               where problem is not null
               select problem;
    }

    private static IEnumerable<Problem> UnknownForms(Words words) =>
        from message in words.Messages.Values
        where !Words.IsData(message.Key)
        let plural = Message.PluralOf(message.Key)
        where plural is not null && !PluralRules.Allows(words.Language, plural.Value.Form)
        select new Problem(message.KeyAt, SiteProblemCode.UnknownText,
            $"'{message.Key}' ends like a plural form, but {words.Language} has only {Forms(words.Language)}; "
                + "rename or remove it");

    private static IEnumerable<Problem> Unknown(Words words, Words reference, HashSet<string> plurals) =>
        from message in words.Messages.Values
        where !Words.IsData(message.Key) && !reference.Messages.ContainsKey(message.Key)
        let plural = Message.PluralOf(message.Key)
        where plural is not { } p || !plurals.Contains(p.Stem) || !PluralRules.Allows(words.Language, p.Form)
        // One that pages use is missing in English, where that is said.
        where !KnownTexts.Fixed.Contains(message.Key) && !KnownTexts.Fixed.Contains(plural?.Stem)
            || (plural is { } known && plurals.Contains(known.Stem))
        select new Problem(message.KeyAt, SiteProblemCode.UnknownText, plural is { } p && plurals.Contains(p.Stem)
            ? $"'{message.Key}' is a plural form that {words.Language} does not have; it has "
                + $"{Forms(words.Language)}; remove the row"
            : $"'{message.Key}' is not a key of the English file; correct the key or remove the row")
        {
            Header = "key",
        };

    private static IEnumerable<Problem> Missing(Words words, string file, Words reference)
    {
        var place = new Location(file, 1, 1);
        foreach (var message in reference.Messages.Values.OrderBy(m => m.KeyAt, Location.InFileOrder))
        {
            if (words.Messages.TryGetValue(message.Key, out var own))
            {
                place = own.KeyAt;
            }
            else if (!Words.IsData(message.Key) && !HasAForm(words, message.Key))
            {
                yield return new Problem(place, SiteProblemCode.MissingText,
                    $"'{message.Key}' is missing; add a row for it below this one. In English: "
                        + $"{Quoted(message.Template.Text)}")
                {
                    Header = "key",
                };
            }
        }
    }

    private static bool HasAForm(Words words, string key) => Message.PluralOf(key) is { } plural
        && Enum.GetValues<PluralForm>()
            .Any(form => words.Messages.ContainsKey($"{plural.Stem}.{Message.KeyPart(form)}"));

    private static IEnumerable<Problem> Unlike(Words words, Words reference) =>
        from message in words.Messages.Values
        where Message.PluralOf(message.Key) is null && !Words.IsData(message.Key)
            && reference.Messages.ContainsKey(message.Key)
        let problem = Difference(message, reference.Messages[message.Key], optional: null)
        where problem is not null
        select problem;

    private static Problem? Difference(Message message, Message reference, string? optional)
    {
        var lost = reference.Template.Names.Except(message.Template.Names).Where(name => name != optional).ToList();
        var foreign = message.Template.Names.Except(reference.Template.Names).Where(name => name != optional).ToList();
        return lost.Count + foreign.Count == 0 ? null : new Problem(message.TextAt, SiteProblemCode.PlaceholderMismatch,
            $"the text has {Braced(message.Template.Names)}, but '{reference.Key}' in English has "
            + $"{Braced(reference.Template.Names)}; use the same ones");
    }

    private static string Braced(IEnumerable<string> names) =>
        string.Join(", ", names.Select(name => $"{{{name}}}")) is { Length: > 0 } list ? list : "no placeholder";

    private static string Forms(Language language) =>
        string.Join(", ", PluralRules.Required(language).Select(Message.KeyPart));

    private static string Quoted(string text) => text.Length <= 80 ? $"'{text}'" : $"'{text[..80]}...'";
}
