using System.Globalization;
using Scoreboard.Dates;
using Scoreboard.Releases;
using Scoreboard.Site.Languages;
using Scoreboard.Tables;

namespace Scoreboard.Site.Addresses;

/// <summary>Where everything stands, from the site's root: the one place in which paths are made.</summary>
public static class Routes
{
    public const string Home = "";
    public const string Countries = "countries/";
    public const string Renewals = "renewals/";
    public const string Levers = "levers/";
    public const string Progress = "progress/";
    public const string Changes = "changes/";
    public const string Coalition = "coalition/";
    public const string Commitments = Coalition + "commitments/";
    public const string Alignment = Coalition + "alignment/";
    public const string Decisions = Coalition + "decisions/";
    public const string Data = "data/";
    public const string Gaps = Data + "unknown/";
    public const string Explore = "explore/";
    public const string Methodology = "methodology/";
    public const string About = "about/";
    public const string Contribute = "contribute/";

    /// <summary>How the site is read without a network.</summary>
    public const string Offline = "offline/";

    /// <summary>What keeps it for that; in the root, since it sees to what lies below it.</summary>
    public const string ServiceWorker = "sw.js";

    /// <summary>What a phone asks to put the site among its programs; every language has its own.</summary>
    public const string WebManifest = "manifest.webmanifest";

    /// <summary>Where countries are chosen to be compared.</summary>
    public const string CompareChosen = "compare/";

    /// <summary>The map, for pages of others.</summary>
    public const string EmbedMap = "embed/map/";

    /// <summary>The number, for pages of others.</summary>
    public const string EmbedHeadline = "embed/headline/";

    /// <summary>Everything that can be looked for, in one list.</summary>
    public const string Search = "search/";

    /// <summary>The same for the script that looks; every language has its own.</summary>
    public const string SearchIndex = Search + "index.js";

    /// <summary>The page a host shows for an address that does not exist.</summary>
    public const string NotFound = "404.html";

    /// <summary>How a renewal's priority is worked out.</summary>
    public const string HowPriority = Methodology + "#priority";

    /// <summary>How scores are worked out.</summary>
    public const string HowScores = Methodology + "#scores";

    /// <summary>What happens to documents, as a feed.</summary>
    public const string RenewalFeed = "renewals.atom";

    /// <summary>What changed on the scoreboard, as a feed.</summary>
    public const string ChangesFeed = "changes.atom";

    /// <summary>The ends of all countries' documents.</summary>
    public const string RenewalCalendar = "renewals.ics";

    /// <summary>The days on which commitments are due.</summary>
    public const string CommitmentCalendar = "commitments.ics";

    /// <summary>Commitments kept and missed, as a feed.</summary>
    public const string CommitmentFeed = "commitments.atom";

    /// <summary>The windows that nobody is known to work on.</summary>
    public const string UnattendedWindows = Renewals + "#unattended";

    /// <summary>How it is worked out how a commitment stands, and who is at work where.</summary>
    public const string HowCommitments = Methodology + "#commitments";

    /// <summary>How programs read the data.</summary>
    public const string Api = Data + "api/";

    /// <summary>All data in one file.</summary>
    public const string DataArchive = Data + "scoreboard-data.zip";

    /// <summary>The whole site in one file, where it is made along.</summary>
    public const string SiteArchive = Data + "scoreboard-site.zip";

    /// <summary>What the tables hold, as a Data Package.</summary>
    public const string DataPackage = Data + "datapackage.json";

    /// <summary>What the tables hold, as CSV on the Web.</summary>
    public const string CsvMetadata = Data + "csv-metadata.json";

    /// <summary>What the tables hold, as a table.</summary>
    public const string Codebook = Data + "codebook.csv";

    /// <summary>Today's scores, one row a country.</summary>
    public const string ScoresTable = Data + "scores.csv";

    /// <summary>Every country's status at the end of each quarter.</summary>
    public const string HistoryTable = Data + "history.csv";

    private const string ApiRoot = "api/v1/";

    private const string Assets = "assets/";

    public static string Country(Country country) => Country(country.Slug);

    /// <param name="slug">Of the country.</param>
    public static string Country(string slug) => $"{Countries}{slug}/";

    /// <summary>A country beside its neighbours.</summary>
    public static string Compare(Country country) => Compare(country.Slug);

    /// <param name="slug">Of the country.</param>
    public static string Compare(string slug) => $"{CompareChosen}{slug}/";

    /// <summary>All countries of a region.</summary>
    /// <param name="slug">Of the region's name.</param>
    public static string CompareRegion(string slug) => $"{CompareChosen}regions/{slug}/";

    /// <summary>A country, for pages of others.</summary>
    /// <param name="slug">Of the country.</param>
    public static string EmbedCountry(string slug) => $"embed/countries/{slug}/";

    /// <summary>The words to use about a country.</summary>
    public static string WordsOf(Country country) => WordsOf(country.Slug);

    /// <param name="slug">Of the country.</param>
    public static string WordsOf(string slug) => $"{Country(slug)}words/";

    /// <summary>A document's place on its country's page.</summary>
    public static string Document(Country country, Policy policy) => $"{Country(country)}#{policy.PolicyId}";

    /// <summary>The map of a region, as a picture.</summary>
    /// <param name="region">As the table of countries has it.</param>
    public static string RegionMap(string region) => $"maps/{Slug.Of(region)}.svg";

    /// <summary>Who is known to be at work in a country.</summary>
    public static string TeamOf(Country country) => $"{Country(country)}#team";

    /// <param name="commitmentId">Of the commitment.</param>
    public static string Commitment(string commitmentId) => $"{Commitments}#{commitmentId}";

    /// <param name="initiativeId">Of the initiative.</param>
    public static string Initiative(string initiativeId) => $"{Alignment}#{initiativeId}";

    /// <param name="partnerId">Of the partner.</param>
    public static string Partner(string partnerId) => $"{Coalition}#{partnerId}";

    /// <param name="decisionId">Of the decision.</param>
    public static string Decision(string decisionId) => $"{Decisions}#{decisionId}";

    /// <summary>The ends of one country's documents.</summary>
    public static string CalendarOf(Country country) => CalendarOf(country.Slug);

    /// <param name="slug">Of the country.</param>
    public static string CalendarOf(string slug) => Country(slug) + RenewalCalendar;

    /// <summary>The page of a document's renewal window.</summary>
    public static string Window(Policy policy) => Window(policy.PolicyId);

    /// <param name="policyId">Of the document.</param>
    public static string Window(string policyId) => $"{Renewals}{policyId}/";

    public static string Lever(Lever lever) => Lever(lever.LeverId);

    /// <param name="leverId">Of the lever.</param>
    public static string Lever(string leverId) => $"{Levers}{leverId}/";

    public static string Quarter(Quarter quarter) => Quarter(quarter.Slug);

    /// <param name="slug">Of the quarter, such as <c>2026-q4</c>.</param>
    public static string Quarter(string slug) => $"{Changes}{slug}/";

    /// <summary>The map at the end of a year.</summary>
    public static string Year(int year) => Year(year.ToString(CultureInfo.InvariantCulture));

    /// <param name="year">Its four digits.</param>
    public static string Year(string year) => $"history/{year}/";

    /// <summary>The countries on one rung, where scripts run; else all.</summary>
    /// <param name="status">As spelled in the tables.</param>
    public static string CountriesWith(string status) => $"{Countries}?status={status}";

    /// <param name="name">From the data folder, such as <c>policies.csv</c>.</param>
    public static string DataFile(string name) => Data + name;

    /// <summary>What was published for a quarter, as a page that stays.</summary>
    public static string Release(Quarter quarter) => Release(quarter.Slug);

    /// <param name="slug">Of the quarter, such as <c>2026-q4</c>.</param>
    public static string Release(string slug) => $"releases/{slug}/";

    /// <summary>What was published for a quarter, as a file.</summary>
    public static string ReleaseOf(Quarter quarter) => DataFile($"{ReleaseFile.Folder}/{quarter.Slug}.csv");

    /// <summary>The data of a chart.</summary>
    /// <param name="name">Of the chart's table.</param>
    public static string Chart(string name) => DataFile($"charts/{ChartFile(name)}");

    /// <summary>How a chart's data is cited.</summary>
    /// <param name="name">Of the chart's table.</param>
    /// <param name="ending">Of the format, such as <c>bib</c>.</param>
    public static string ChartCitation(string name, string ending) => $"citations/{name}.{ending}";

    /// <summary>What a chart's data is called when it is saved.</summary>
    /// <param name="name">Of the chart's table.</param>
    public static string ChartFile(string name) => $"{name}.csv";

    /// <summary>A file for programs; its path stays as it is for as long as the version does.</summary>
    /// <param name="name">Such as <c>countries</c> or <c>countries/ken</c>.</param>
    public static string ApiFile(string name) => $"{ApiRoot}{name}.json";

    /// <summary>All that is known of one country, for programs.</summary>
    public static string ApiCountry(Country country) => ApiFile($"countries/{country.Iso3.ToLowerInvariant()}");

    /// <summary>What a file for programs holds.</summary>
    /// <param name="name">Such as <c>countries</c>.</param>
    public static string ApiSchema(string name) => ApiFile($"schema/{name}");

    /// <summary>The picture for who links to a page.</summary>
    /// <param name="language">Of the page.</param>
    /// <param name="path">Of the page.</param>
    public static string Card(Language language, string path) =>
        $"{language.Folder}cards/{(path.Length == 0 ? "home" : path.TrimEnd('/'))}.png";

    /// <param name="name">Of a page written in Markdown: its file's, without the ending.</param>
    public static string Article(string name) => $"{name}/";

    /// <param name="fileName">From <c>input/assets</c>.</param>
    public static string Asset(string fileName) => Assets + fileName;

    /// <summary>The interactive twin of the chart beside a table; null for a table that has none.</summary>
    /// <param name="table">Name of the chart's data.</param>
    public static string? Twin(string table) => TwinId(table) is { } id ? $"{Explore}#chart={id}" : null;

    private static string? TwinId(string table) => table switch
    {
        "headline-by-quarter" => "trend",
        "renewal-windows" => "renewals",
        "field-rungs" => "rungs",
        "field-won-lost" => "won-lost",
        "field-workers" => "workers",
        "field-evidence" => "evidence",
        "funding-by-funder" => "money",
        "progress-indicators" => "paces",
        _ when table.EndsWith("-criteria", StringComparison.Ordinal) => table,
        _ => null,
    };
}
