using Scoreboard.Reading;
using Scoreboard.Scoring;

namespace Scoreboard.Site;

/// <summary>What all pages of one build share, whatever their language.</summary>
/// <param name="Data">Valid.</param>
/// <param name="Scores">As of the day the site speaks of.</param>
/// <param name="Map">The outlines to draw countries with.</param>
/// <param name="Warnings">Of the data on that day, in the order of files and lines.</param>
/// <param name="BaseUrl">Where the site is published, with a slash at its end.</param>
/// <param name="Assets">By file name (<c>site.css</c>): the path from the site's root, which changes with the content.</param>
/// <param name="DataFiles">The files offered for download, in the order of the data dictionary, with their size in bytes.</param>
public sealed record SiteModel(
    Dataset Data, Scores Scores, BaseMap Map, IReadOnlyList<Problem> Warnings, Uri BaseUrl,
    IReadOnlyDictionary<string, string> Assets, IReadOnlyList<(string Name, long Bytes)> DataFiles)
{
    /// <summary>The windows that can be acted on, list by list, by rank.</summary>
    public IReadOnlyList<RankedWindow> Ranking { get; } = RenewalRanking.Of(Scores, Data.Settings);

    public Settings Settings => Data.Settings;

    public DateOnly AsOf => Scores.AsOf;

    /// <summary>The very line of a data file, where it is edited.</summary>
    public string RepositoryLine(Location at) => $"{Settings.RepositoryUrl}/blob/HEAD/{at.File}?plain=1#L{at.Line}";

    /// <summary>A form for sending a correction, its title filled in.</summary>
    public string CorrectionForm(string title) =>
        $"{Settings.RepositoryUrl}/issues/new?template=update.yml&title={Uri.EscapeDataString(title)}";
}
