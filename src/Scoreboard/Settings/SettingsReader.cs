using System.Globalization;
using System.Text.Json;
using Scoreboard.Csv;
using Scoreboard.Problems;

namespace Scoreboard.Settings;

/// <summary>Reads <c>data/scoreboard.json</c>, every mistake at its place; a bad value gets a stand-in.</summary>
internal sealed class SettingsReader
{
    private readonly string _file;
    private readonly ICollection<Problem> _problems;
    private readonly Dictionary<string, JsonValue> _values;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly int _before;

    private SettingsReader(string file, byte[] content, ICollection<Problem> problems)
    {
        _file = file;
        _problems = problems;
        _before = problems.Count;
        _values = JsonValues.Read(file, content, problems);
    }

    /// <summary>Null when the file is missing or is not JSON at all.</summary>
    public static ScoringSettings? Read(string file, byte[]? content, ICollection<Problem> problems)
    {
        if (content is null)
        {
            problems.Add(new Problem(new Location(file, 1, 1), ProblemCode.MissingFile,
                $"there is no {file}; data/README.md lists the settings it holds"));
            return null;
        }

        var reader = new SettingsReader(file, content, problems);
        if (problems.Count > reader._before)
        {
            return null;
        }

        var settings = reader.Settings();
        reader.CheckRenewal(settings.Renewal);
        reader.ReportUnknown();
        return settings;
    }

    /// <summary>Where a setting stands in the file; its start where it is missing.</summary>
    public static Location PlaceOf(string file, byte[]? content, string path) =>
        content is not null && JsonValues.Read(file, content, []).TryGetValue(path, out var value)
            ? value.At
            : new Location(file, 1, 1);

    private ScoringSettings Settings() => new(
        Text("title"),
        Address("base_url") is { } url ? new Uri(url.EndsWith('/') ? url : url + "/") : new Uri("https://example.org/"),
        (Address("repository_url") ?? "").TrimEnd('/'),
        Text("licence"),
        Languages(),
        Spelling.All<Tables.Status>().ToDictionary(s => s, s => Text($"status.{s}")),
        new RenewalSettings(
            Whole("renewal.window_months", 1, 120),
            Whole("renewal.next_months", 1, 240),
            Whole("renewal.overdue_full_urgency_months", 1, 240),
            Number("renewal.urgency_at_window_end", 0, 1),
            Number("renewal.priority_floor", 0, 1),
            Number("renewal.gap_weight", 0, 1),
            Number("renewal.reach_weight", 0, 1),
            Number("renewal.unknown_gap", 0, 1),
            Number("renewal.unknown_reach", 0, 1),
            Number("renewal.reach_log10_max", 1, 10)),
        Whole("stale_after_months", 1, 240),
        Number("minimum_coverage_to_rank", 0, 1),
        Number("sensitivity.weight_change", 0, 0.99),
        new ProgressSettings(Whole("progress.stall_months", 1, 240), Number("progress.on_pace_share", 0, 1)),
        new FundingSettings(Number("funding.length_tolerance", 0, 1)),
        new HeadlineTarget(Text("target.indicator_id"), Whole("target.countries", 1, 300)));

    /// <summary>Null where it is missing or can be used for nothing, which is reported.</summary>
    private JsonValue? Get(string path)
    {
        _asked.Add(path);
        if (_values.TryGetValue(path, out var value))
        {
            if (InvisibleCharacters.In(value.Text) is not { } invisible)
            {
                return value;
            }

            _problems.Add(new Problem(value.At, ProblemCode.BadSetting, $"'{path}' holds {invisible}"));
            return null;
        }

        _problems.Add(new Problem(new Location(_file, 1, 1), ProblemCode.MissingSetting,
            $"the setting '{path}' is missing; add it (data/README.md says what it means)"));
        return null;
    }

    private string Text(string path)
    {
        var value = Get(path);
        if (value is not null && (value.Kind != JsonTokenType.String || value.Text.Trim().Length == 0))
        {
            Report(value, path, "write some text between quotation marks");
            return "";
        }

        return value?.Text ?? "";
    }

    private string? Address(string path)
    {
        var value = Get(path);
        if (value is null || (value.Kind == JsonTokenType.String && RowReader.IsWebAddress(value.Text)))
        {
            return value?.Text;
        }

        Report(value, path, "write a whole address that starts with https:// or http://");
        return null;
    }

    private double Number(string path, double min, double max)
    {
        var value = Get(path);
        if (value is null)
        {
            return min;
        }

        if (value.Kind == JsonTokenType.Number
            && double.TryParse(value.Text, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
        {
            return number;
        }

        Report(value, path, string.Create(CultureInfo.InvariantCulture, $"write a number from {min} to {max}"));
        return min;
    }

    private int Whole(string path, int min, int max)
    {
        var number = Number(path, min, max);
        if (number != Math.Floor(number))
        {
            Report(_values[path], path, "write a whole number");
        }

        return (int)number;
    }

    private List<string> Languages()
    {
        var languages = new List<string>();
        for (var i = 0; _values.ContainsKey($"languages.{i}"); i++)
        {
            var tag = Text($"languages.{i}");
            if (tag.Length > 0 && (!Tables.Country.Languages.Contains(tag) || languages.Contains(tag)))
            {
                Report(_values[$"languages.{i}"], $"languages.{i}",
                    $"write each language once, one of {string.Join(", ", Tables.Country.Languages)}");
            }

            languages.Add(tag);
        }

        return languages.Count > 0 ? languages : [Text("languages.0")];
    }

    /// <summary>What holds between settings; where one of them is bad already, a stand-in may not trip over it.</summary>
    private void CheckRenewal(RenewalSettings renewal)
    {
        if (_problems.Count > _before)
        {
            return;
        }

        if (renewal.NextMonths <= renewal.WindowMonths)
        {
            Report(_values["renewal.next_months"], "renewal.next_months",
                $"write more than 'renewal.window_months', which is {renewal.WindowMonths}");
        }

        if (renewal.PriorityFloor + renewal.GapWeight + renewal.ReachWeight > 1 + 1e-9)
        {
            Report(_values["renewal.priority_floor"], "renewal.priority_floor",
                "'renewal.gap_weight' and 'renewal.reach_weight' come on top; make the three add up to 1");
        }
    }

    private void ReportUnknown()
    {
        foreach (var (path, value) in _values.Where(v => !_asked.Contains(v.Key)))
        {
            _problems.Add(new Problem(value.At, ProblemCode.UnknownSetting,
                $"there is no setting '{path}'; delete it{Nearest.DidYouMean(path, _asked.Where(a => !_values.ContainsKey(a)))}"));
        }
    }

    private void Report(JsonValue value, string path, string cure) =>
        _problems.Add(new Problem(value.At, ProblemCode.BadSetting, $"'{path}' is {Shown(value)}; {cure}"));

    private static string Shown(JsonValue value) =>
        value.Kind == JsonTokenType.String ? $"\"{value.Text}\"" : value.Text;
}
