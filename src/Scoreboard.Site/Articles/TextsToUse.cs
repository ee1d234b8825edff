using Scoreboard.Problems;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Text;
using Scriban.Runtime;

namespace Scoreboard.Site.Articles;

/// <summary>
/// All words to use of one language, filled: by the page of the thing they speak of, in the order of their files.
/// </summary>
public sealed class TextsToUse
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<TextToUse>> _byPath;

    private TextsToUse(IReadOnlyDictionary<string, IReadOnlyList<TextToUse>> byPath) => _byPath = byPath;

    /// <param name="path">Of a page, such as <c>changes/2026-q3/</c>.</param>
    public IReadOnlyList<TextToUse> On(string path) => _byPath.GetValueOrDefault(path, []);

    /// <param name="site">What they speak of.</param>
    /// <param name="words">Of the language.</param>
    /// <param name="files">Every file of <c>input/words/</c> in that language, and its text.</param>
    /// <param name="problems">Receives what is wrong; the same mistake in the texts of many things only once.</param>
    public static TextsToUse Of(
        SiteModel site, Words words, IEnumerable<(string File, string Text)> files, ICollection<Problem> problems)
    {
        var templates = files.Select(f => TextToUseTemplate.Read(f.File, f.Text, problems)).OfType<TextToUseTemplate>()
            .ToList();
        var values = new TextValues(site, words);
        var things = ThingsOf(site, values).Where(thing => templates.Any(t => t.For == thing.Kind)).ToList();
        var filled = OnAllCores.Select(things, one =>
        {
            var (kind, path, about) = one;
            // Worked out once for all texts about the thing: templates can't assign.
            var (page, thing) = (new SiteAddress(words.Language, path), about());
            List<Problem> found = [];
            List<TextToUse> texts =
            [
                .. templates.Where(t => t.For == kind).Select(t => t.Fill(page, thing, words, found))
                    .OfType<TextToUse>(),
            ];
            return (Path: path, Texts: texts, Problems: found);
        });
        // One place tells one mistake, however many countries it shows in.
        foreach (var problem in filled.SelectMany(f => f.Problems).DistinctBy(p => (p.At, p.Code)))
        {
            problems.Add(problem);
        }

        return new TextsToUse(filled.ToDictionary(
            f => f.Path, IReadOnlyList<TextToUse> (f) => f.Texts, StringComparer.Ordinal));
    }

    private static IEnumerable<(string Kind, string Path, Func<ScriptObject> About)> ThingsOf(
        SiteModel site, TextValues values) =>
    [
        .. site.Board.Scores.Countries.Select(
            c => (TextToUseTemplate.Country, Routes.WordsOf(c.Country), (Func<ScriptObject>)(() => values.Of(c)))),
        .. site.Board.Scores.Countries.SelectMany(c => c.Windows.Where(w => w.Policy.EndsOn is not null).Select(w =>
            (TextToUseTemplate.Window, Routes.Window(w.Policy), (Func<ScriptObject>)(() => values.Of(c, w))))),
        .. site.Board.Changes.Where(log => !log.IsPending).Select(log => (
            TextToUseTemplate.Quarter, Routes.Quarter(log.Quarter), (Func<ScriptObject>)(() => values.Of(log)))),
        .. site.Board.Data.Levers.Select(
            lever => (TextToUseTemplate.Lever, Routes.Lever(lever), (Func<ScriptObject>)(() => values.Of(lever)))),
        (TextToUseTemplate.Site, Routes.About, () => values.Common),
    ];
}
