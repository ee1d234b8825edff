using Scoreboard.Csv;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Content;
using Scoreboard.Site.Pages.Parts;
using Scoreboard.Site.Text;

namespace Scoreboard.Site.Pages.Search;

/// <summary>Everything that can be looked for, in one list for the browser's own find.</summary>
/// <param name="Frame">Of the page.</param>
/// <param name="Groups">One a kind, in the order of the kinds.</param>
public sealed record SearchPageModel(PageFrame Frame, IReadOnlyList<SearchGroup> Groups)
{
    public static SearchPageModel Of(SiteModel site, Words words, IReadOnlyList<SearchEntry> entries) => new(
        new PageFrame(
            site, words, new SiteAddress(words.Language, Routes.Search), words["search.title"],
            words["search.description"]),
        [
            .. entries.GroupBy(e => e.Kind).OrderBy(g => g.Key).Select(
                g => new SearchGroup(Spelling.Of(g.Key), words[SearchKinds.KeyOf(g.Key)], [.. g])),
        ]);
}

/// <summary>All of one kind.</summary>
/// <param name="Id">The name of its place on the page.</param>
/// <param name="Name">In words.</param>
/// <param name="Entries">In their order.</param>
public sealed record SearchGroup(string Id, string Name, IReadOnlyList<SearchEntry> Entries);
