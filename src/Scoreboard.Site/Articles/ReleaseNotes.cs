using Scoreboard.Changes;
using Scoreboard.Csv;
using Scoreboard.Data;
using Scoreboard.Dates;
using Scoreboard.Problems;
using Scoreboard.Quality;
using Scoreboard.Scoring;
using Scoreboard.Site.Text;
using Scoreboard.Tables;
using Scriban.Runtime;

namespace Scoreboard.Site.Articles;

/// <summary>
/// What maintainers look at before they merge a release, as they have written it in <see cref="Path"/>. For people who
/// edit the data, so it is in the data's own language and spellings.
/// </summary>
public sealed class ReleaseNotes
{
    /// <summary>Of the template, in the folder of input.</summary>
    public const string Path = "maintainers/en/release-notes.md";

    private readonly PageTemplate? _template;
    private readonly Words _words;

    private ReleaseNotes(PageTemplate? template, Words words) => (_template, _words) = (template, words);

    /// <param name="file">As problems name it.</param>
    /// <param name="text">All of the template.</param>
    /// <param name="words">In English.</param>
    /// <param name="problems">
    /// Receives all that is wrong, also where that shows only in a quarter with another kind of fact or change.
    /// </param>
    public static ReleaseNotes Read(string file, string text, Words words, ICollection<Problem> problems)
    {
        var source = MarkdownSource.Of(file, text);
        var template = PageTemplate.Parse(source.Text, source.At, problems);
        template?.Fill(ValuesOfEveryKind(), words, problems);
        return new ReleaseNotes(template, words);
    }

    /// <param name="quarter">To be released.</param>
    /// <param name="data">What it is released from.</param>
    /// <param name="scores">What it will say.</param>
    /// <param name="log">The changes that the quarter's page will list.</param>
    /// <returns>In Markdown.</returns>
    public string Fill(Quarter quarter, Dataset data, Scores scores, ChangeLog log)
    {
        var countries = FactToCheck.All(data, scores).GroupBy(f => data.CountryById[f.Iso3].NameIn("en"))
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new ScriptObject
            {
                ["name"] = g.Key,
                ["facts"] = new ScriptArray(g.Select(f => FactOf(data, f))),
            });
        var changes = log.Changes.Select(c => ChangeOf(data.Settings.Statuses, c));
        return StandIns.Show(_template!.Fill(Values(quarter.ToString(), countries, changes), _words, []).Text);
    }

    private static ScriptObject Values(
        string quarter, IEnumerable<ScriptObject> countries, IEnumerable<ScriptObject> changes) => new()
        {
            ["quarter"] = quarter,
            ["countries"] = new ScriptArray(countries),
            ["changes"] = new ScriptArray(changes),
        };

    private static ScriptObject FactOf(Dataset data, FactToCheck fact)
    {
        var source = fact.Assessment?.SourceId is { } id ? data.SourceById[id] : null;
        return new ScriptObject
        {
            ["reason"] = Spelling.Of(fact.Reason),
            ["criterion"] = fact.Assessment?.Criterion,
            ["cadre"] = fact.Assessment?.CadreId,
            ["source"] = source?.SourceId,
            ["read_on"] = source is null ? null : PartialDate.Of(source.AccessedOn).ToString(),
            ["url"] = source?.Url,
            ["document"] = fact.Policy?.PolicyId,
            ["title"] = fact.Policy?.Title,
            ["ends_on"] = fact.Policy?.EndsOn?.ToString(),
        };
    }

    private static ScriptObject ChangeOf(StatusIds ids, Change change) => new()
    {
        ["cause"] = Spelling.Of(change.Cause),
        ["country"] = change.Country.NameIn("en"),
        ["date"] = PartialDate.Of(change.On).ToString(),
        ["document"] = change.Policy?.Title,
        ["from"] = change.From is { } from ? ids.Of(from) : null,
        ["to"] = change.To is { } to ? ids.Of(to) : null,
    };

    /// <summary>One fact of each reason and one change of each sort, whatever the data holds today.</summary>
    private static ScriptObject ValuesOfEveryKind()
    {
        string[] ofFinding = ["criterion", "cadre", "source", "read_on", "url"];
        string[] ofDocument = ["document", "title", "ends_on"];
        string[] ofChange = ["document", "from", "to"];
        return Values(
            "2026-Q4",
            [
                new ScriptObject
                {
                    ["name"] = "Kenya",
                    ["facts"] = new ScriptArray(Enum.GetValues<CheckReason>().Select(reason => Sample(
                        ("reason", Spelling.Of(reason)), [.. ofFinding, .. ofDocument],
                        reason == CheckReason.Ending ? ofDocument : ofFinding))),
                },
            ],
            [
                Sample(("cause", "renewed"), ["country", "date", .. ofChange], ["country", "date", "document"]),
                Sample(("cause", "won"), ["country", "date", .. ofChange], ["country", "date", "from", "to"]),
            ]);
    }

    private static ScriptObject Sample((string Name, string Value) kind, string[] names, string[] known)
    {
        var values = new ScriptObject { [kind.Name] = kind.Value };
        foreach (var name in names)
        {
            values[name] = known.Contains(name) ? "-" : null;
        }

        return values;
    }
}
