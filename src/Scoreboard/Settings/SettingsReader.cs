using System.Globalization;
using System.Text.Json;
using Scoreboard.Csv;
using Scoreboard.Problems;

namespace Scoreboard.Settings;

/// <summary>Takes settings from the file as values, every mistake at its place; a bad value gets a stand-in.</summary>
/// <param name="file">One that could be read.</param>
/// <param name="problems">Receives what is missing or cannot be used.</param>
public sealed class SettingsReader(SettingsFile file, ICollection<Problem> problems)
{
    private readonly int _before = problems.Count;

    /// <summary>Whether nothing was wrong so far, so that a rule between settings trips over no stand-in.</summary>
    public bool IsFine => problems.Count == _before;

    /// <summary>Not blank; empty where it is missing.</summary>
    public string Text(string path)
    {
        var value = Get(path);
        if (value is not null && (value.Kind != JsonTokenType.String || value.Text.Trim().Length == 0))
        {
            Report(path, "write some text between quotation marks");
            return "";
        }

        return value?.Text ?? "";
    }

    /// <summary>Null where it is missing, as it may be.</summary>
    public string? OptionalText(string path) => file.Find(path) is null ? null : Text(path);

    /// <summary>The texts of a list, at least one; each with its path, such as <c>languages.0</c>.</summary>
    public IReadOnlyList<(string Path, string Text)> Texts(string path)
    {
        var texts = new List<(string, string)>();
        do
        {
            var item = $"{path}.{texts.Count}";
            texts.Add((item, Text(item)));
        }
        while (file.Has($"{path}.{texts.Count}"));

        return texts;
    }

    /// <summary>http or https; null where it is missing or is none.</summary>
    public string? Address(string path)
    {
        var value = Get(path);
        if (value is null || (value.Kind == JsonTokenType.String && RowReader.IsWebAddress(value.Text)))
        {
            return value?.Text;
        }

        Report(path, "write a whole address that starts with https:// or http://");
        return null;
    }

    public double Number(string path, double min, double max)
    {
        var value = Get(path);
        if (value is null)
        {
            return min;
        }

        if (value.Kind == JsonTokenType.Number
            && double.TryParse(value.Text, CultureInfo.InvariantCulture, out var number) && number >= min
            && number <= max)
        {
            return number;
        }

        Report(path, string.Create(CultureInfo.InvariantCulture, $"write a number from {min} to {max}"));
        return min;
    }

    public int Whole(string path, int min, int max)
    {
        var number = Number(path, min, max);
        if (number != Math.Floor(number))
        {
            Report(path, "write a whole number");
        }

        return (int)number;
    }

    /// <summary>What stands in a group of settings, such as <c>status</c>.</summary>
    public IEnumerable<string> Names(string group) => file.Names(group);

    /// <summary>Says of a group what it lacks, and what to add.</summary>
    public void ReportMissing(string group, string what) => problems.Add(
        new Problem(file.PlaceOfGroup(group), ProblemCode.MissingSetting, $"'{group}' {what}"));

    /// <summary>Says of a setting that is there what it is, and what to write instead.</summary>
    public void Report(string path, string cure)
    {
        var value = file.Find(path)!;
        var shown = value.Kind == JsonTokenType.String ? $"\"{value.Text}\"" : value.Text;
        problems.Add(new Problem(value.At, ProblemCode.BadSetting, $"'{path}' is {shown}; {cure}"));
    }

    /// <summary>Null where it is missing or can be used for nothing, which is reported.</summary>
    private JsonValue? Get(string path)
    {
        if (file.Find(path) is not { } value)
        {
            problems.Add(new Problem(new Location(file.File, 1, 1), ProblemCode.MissingSetting,
                $"the setting '{path}' is missing; add it (data/README.md says what it means)"));
            return null;
        }

        if (DamagedText.In(value.Text, RowReader.IsWebAddress(value.Text)) is { } damage)
        {
            problems.Add(new Problem(
                value.At, ProblemCode.DamagedText, $"'{path}' holds {damage}{DamagedText.CureOfText}"));
            return null;
        }

        if (InvisibleCharacters.In(value.Text) is { } invisible)
        {
            problems.Add(new Problem(value.At, ProblemCode.BadSetting, $"'{path}' holds {invisible}"));
            return null;
        }

        return value;
    }
}
