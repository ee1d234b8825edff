using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Differences;
using Scoreboard.Problems;
using Scoreboard.Scoring;
using Scoreboard.Tables;

namespace Scoreboard.Site.Reporting;

/// <summary>A comparison for programs.</summary>
internal static class DifferenceJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // never put into a page
    };

    public static string Of(DifferenceReport report)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("as_of", PartialDate.Of(report.Difference.AsOf).ToString());
            json.WriteString("summary", new DifferenceSentences(report.Words).Summary(report));
            Write(json, report.Difference.Effect);
            Array(json, "tables", report.Difference.Tables, table => Write(json, table));
            Array(json, "settings", report.Difference.Settings, cell => Write(json, cell));
            Array(json, "guarded", report.Guarded, problem => Write(json, problem));
            Array(json, "new_problems", report.New, problem => Write(json, problem));
            Array(json, "mended_problems", report.Gone, problem => Write(json, problem));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Effect? effect)
    {
        if (effect is null)
        {
            json.WriteNull("headline");
            json.WriteNull("countries");
            return;
        }

        json.WriteStartObject("headline");
        json.WriteNumber("before", effect.Headline.Before);
        json.WriteNumber("after", effect.Headline.After);
        json.WriteEndObject();
        Array(json, "countries", effect.Countries, country => Write(json, effect.Statuses, country));
    }

    private static void Write(Utf8JsonWriter json, StatusIds ids, CountryDifference country)
    {
        json.WriteString("iso3", country.Iso3);
        json.WriteString("name", country.Name);
        Pair(json, "status", country.Status, s => s is { } status ? ids.Of(status) : null);
        Array(json, "verdicts", country.Verdicts, verdict =>
        {
            json.WriteString("cadre", verdict.Cadre.Length > 0 ? verdict.Cadre : null);
            json.WriteString("criterion", verdict.Criterion);
            Pair(json, "verdict", verdict.Verdict, v => v is { } one ? Spelling.Of(one) : null);
        });
        Array(json, "scores", country.Scores, score =>
        {
            json.WriteString("of", score.Of);
            Write(json, "before", score.Score.Before);
            Write(json, "after", score.Score.After);
        });
        Array(json, "windows", country.Windows, window =>
        {
            json.WriteString("policy_id", window.PolicyId);
            Pair(json, "state", window.Window, w => w is null ? null : Spelling.Of(w.State));
        });
        Array(json, "ranks", country.Ranks, rank =>
        {
            json.WriteString("policy_id", rank.PolicyId);
            Pair(json, "list", rank.Rank, r => r is null ? null : Spelling.Of(r.List));
            json.WriteStartArray("rank");
            Number(json, rank.Rank.Before?.Rank);
            Number(json, rank.Rank.After?.Rank);
            json.WriteEndArray();
        });
        Array(json, "because_of", country.Rows, row =>
        {
            json.WriteString("table", row.Table);
            json.WriteString("key", row.Key);
        });
    }

    private static void Write(Utf8JsonWriter json, string name, Score? score)
    {
        if (score is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WritePropertyName("value");
        Number(json, score.Value);
        json.WriteNumber("low", score.Low);
        json.WriteNumber("high", score.High);
        json.WriteNumber("coverage", score.Coverage);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TableDifference table)
    {
        json.WriteString("table", table.Table);
        json.WriteNumber("known_cells", table.Known);
        json.WriteNumber("lost_cells", table.Lost);
        Array(json, "rows", table.Rows, row =>
        {
            json.WriteString("fate", Spelling.Of(row.Fate));
            json.WriteString("key", row.Key);
            Array(json, "cells", row.Cells, cell => Write(json, cell));
        });
    }

    private static void Write(Utf8JsonWriter json, CellChange cell)
    {
        json.WriteString("name", cell.Header);
        json.WriteString("before", cell.Before);
        json.WriteString("after", cell.After);
    }

    private static void Write(Utf8JsonWriter json, Problem problem)
    {
        json.WriteString("file", problem.At.File);
        json.WriteNumber("line", problem.At.Line);
        json.WriteString("severity", problem.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("code", problem.Code);
        json.WriteString("message", problem.Message);
    }

    /// <summary>Two values, the earlier first.</summary>
    private static void Pair<T>(Utf8JsonWriter json, string name, BeforeAfter<T> pair, Func<T, string?> text)
    {
        json.WriteStartArray(name);
        json.WriteStringValue(text(pair.Before));
        json.WriteStringValue(text(pair.After));
        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, double? number)
    {
        if (number is { } known)
        {
            json.WriteNumberValue(known);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> things, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var thing in things)
        {
            json.WriteStartObject();
            write(thing);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
