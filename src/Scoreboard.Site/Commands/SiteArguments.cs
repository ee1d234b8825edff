using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Scoreboard.Dates;
using Scoreboard.Site.Building;

namespace Scoreboard.Site.Commands;

/// <summary>What every command can be told: which folders, which day, which address.</summary>
/// <remarks>Reads the clock and the current folder, for what is not told.</remarks>
public static class SiteArguments
{
    private static readonly Option<string> Root = Folder(
        "--root", "Folder of the project: problems are named relative to it. Default: here.");
    private static readonly Option<string> Data = Folder("--data", "Folder of the CSV tables. Default: ROOT/data.");
    private static readonly Option<string> Input = Folder(
        "--input", "Folder of words, pages and assets. Default: ROOT/input.");
    private static readonly Option<string> Output = Folder(
        "--output", "Folder of the finished site, replaced as a whole. Default: ROOT/output.");
    private static readonly Option<bool> InPlace = new("--in-place")
    {
        Description = "Leave the output folder itself, as a mount or a container needs it, and replace its files one "
            + "by one.",
        Recursive = true,
    };

    private static readonly Option<DateOnly?> AsOf = new("--as-of")
    {
        Description = "The day the site speaks of. Default: today (UTC).",
        HelpName = "yyyy-MM-dd",
        CustomParser = ParseDay,
        Recursive = true,
    };

    private static readonly Option<Uri?> BaseUrl = new("--base-url")
    {
        Description = "Where the site is published, for feeds and the sitemap. Default: as in scoreboard.json.",
        HelpName = "URL",
        CustomParser = ParseUrl,
        Recursive = true,
    };

    private static readonly Option<string[]> Language = new("--language")
    {
        Description = "Make this language and English only, to see a change sooner; may be given more than once. "
            + "Default: all that scoreboard.json names.",
        HelpName = "CODE",
        Recursive = true,
    };

    public static IReadOnlyList<Option> All { get; } = [Root, Data, Input, Output, InPlace, AsOf, BaseUrl, Language];

    /// <summary>What the clock says, in UTC.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow);

    /// <summary>Every folder that is read exists, and every path is absolute.</summary>
    /// <exception cref="UsageException">A folder that is read does not exist.</exception>
    public static SiteOptions Read(ParseResult parsed)
    {
        var root = Existing(Root, parsed.GetValue(Root) ?? Environment.CurrentDirectory);
        var today = Today;
        return new SiteOptions
        {
            Root = root,
            DataFolder = Existing(Data, parsed.GetValue(Data) ?? Path.Combine(root, "data")),
            InputFolder = Existing(Input, parsed.GetValue(Input) ?? Path.Combine(root, "input")),
            OutputFolder = FullPath(parsed.GetValue(Output) ?? Path.Combine(root, "output")),
            InPlace = parsed.GetValue(InPlace),
            AsOf = parsed.GetValue(AsOf) ?? today,
            BaseUrl = parsed.GetValue(BaseUrl),
            Today = today,
            Languages = parsed.GetValue(Language) is { Length: > 0 } languages ? languages : null,
        };
    }

    private static string Existing(Option option, string folder) => Directory.Exists(folder)
        ? FullPath(folder)
        : throw new UsageException(
            $"There is no folder '{FullPath(folder)}'. Run this in the project's folder, or name it with "
                + $"{option.Name}.");

    private static string FullPath(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    private static Option<string> Folder(string name, string description)
    {
        Option<string> folder = new(name) { Description = description, HelpName = "DIR", Recursive = true };
        RefuseEmpty(folder, "folder");
        return folder;
    }

    /// <summary>Has an option refuse what can be no path on any disk.</summary>
    internal static void RefuseEmpty(Option option, string what) => option.Validators.Add(result =>
    {
        if (result.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value)))
        {
            result.AddError($"{option.Name} is empty; name a {what}.");
        }
    });

    private static DateOnly? ParseDay(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= PartialDate.FirstYear and <= PartialDate.LastYear)
        {
            return day;
        }

        result.AddError(
            $"--as-of is '{text}', which is not a day of the calendar from {PartialDate.FirstYear} to "
                + $"{PartialDate.LastYear}; "
            + "write it like 2026-11-30.");
        return null;
    }

    /// <summary>Ends with a slash, so that pages resolve below it and not beside it.</summary>
    private static Uri? ParseUrl(ArgumentResult result)
    {
        var text = result.Tokens.Single().Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            && url is { Query: "", Fragment: "", UserInfo: "" })
        {
            return new Uri(url.AbsoluteUri.TrimEnd('/') + '/');
        }

        result.AddError(
            $"--base-url is '{text}', which is not an address to publish at; write it like "
                + "https://example.org/scoreboard/.");
        return null;
    }
}
