using Scoreboard.Releases;
using Scoreboard.Site.Addresses;
using Scoreboard.Site.Pages.Parts;

namespace Scoreboard.Site.Pages.Downloads;

/// <summary>One file to download.</summary>
public sealed record DataFileRow
{
    /// <summary>File name.</summary>
    public required string Name { get; init; }

    /// <summary>Where it is on this site.</summary>
    public required string Href { get; init; }

    /// <summary>What a row is.</summary>
    public required string About { get; init; }

    /// <summary>In words.</summary>
    public required string Size { get; init; }

    public static DataFileRow Of(PageFrame frame, string name, long bytes) => new()
    {
        Name = name,
        Href = frame.To(Routes.DataFile(name)),
        About = frame.Words[KeyOf(name)],
        Size = frame.Words.Formats.Size(bytes),
    };

    private static string KeyOf(string name) => name switch
    {
        "assessments.csv" => "datapage.file.assessments",
        "cadres.csv" => "datapage.file.cadres",
        "coalition/commitments.csv" => "datapage.file.commitments",
        "coalition/decisions.csv" => "datapage.file.decisions",
        "coalition/initiatives.csv" => "datapage.file.initiatives",
        "coalition/meetings.csv" => "datapage.file.meetings",
        "coalition/partners.csv" => "datapage.file.partners",
        "countries.csv" => "datapage.file.countries",
        "criteria.csv" => "datapage.file.criteria",
        "funding.csv" => "datapage.file.funding",
        "guidelines.csv" => "datapage.file.guidelines",
        "indicator_values.csv" => "datapage.file.indicator_values",
        "indicators.csv" => "datapage.file.indicators",
        "levers.csv" => "datapage.file.levers",
        "policies.csv" => "datapage.file.policies",
        "scoreboard.json" => "datapage.file.scoreboard",
        "sources.csv" => "datapage.file.sources",
        _ when name.StartsWith(ReleaseFile.Folder, StringComparison.Ordinal) => "datapage.file.release",
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "A file of the data that no page tells of."),
    };
}
