using System.Security.Cryptography;
using System.Text;
using Scoreboard.Csv;
using Scoreboard.Dates;
using Scoreboard.Problems;
using Scoreboard.Tables;

namespace Scoreboard.Releases;

/// <summary>
/// Writes and reads <c>data/releases/2026-q4.csv</c>. Each row carries a checksum over the whole file, so that an edit
/// by hand is noticed, and the version of the format, so that an older program does not misread a newer file.
/// </summary>
public static class ReleaseFile
{
    public const string Folder = "releases";

    /// <summary>Of the format.</summary>
    public const string Version = "1";

    /// <summary>What names a country's status among the values that are frozen.</summary>
    public const string Status = "status";

    /// <summary>What names the window that stands for a country: its state, document and end.</summary>
    public const string Renewal = "renewal";

    /// <summary>What names the score over all levers.</summary>
    public const string Overall = "overall";

    private const string SettingsFileName = Settings.SettingsFile.FileName;

    private static readonly string[] Leading = ["version", "quarter", "as_of", "iso3", Status];
    private static readonly string[] OfRenewal = ["renewal_state", "policy_id", "ends_on"];
    private static readonly string[] Trailing = [.. OfRenewal, "checksum"];

    /// <summary>A release as a file.</summary>
    /// <param name="scored">What has a score, each with interval and coverage: the levers, then the whole.</param>
    /// <param name="rows">One a country, with a cell for each column but the checksum.</param>
    public static byte[] Write(IEnumerable<string> scored, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        string[] header =
        [
            .. Leading, .. scored.SelectMany(OfScore), .. Trailing,
        ];
        var checksum = Checksum(rows.Prepend(header[..^1]));
        return CsvOutput.Of(header, rows.Select(r => r.Append(checksum)));
    }

    /// <summary>The values that a file freezes, in its order, each with its columns.</summary>
    /// <param name="header">All columns of the file.</param>
    public static IEnumerable<(string Name, IReadOnlyList<string> Columns)> Columns(IReadOnlyList<string> header) =>
        header.Where(n => OfScore(n).All(header.Contains)).Select(n => (n, (IReadOnlyList<string>)OfScore(n)))
            .Prepend((Status, [Status])).Append((Renewal, OfRenewal));

    private static string[] OfScore(string scored) => [scored, $"{scored}_low", $"{scored}_high", $"{scored}_coverage"];

    /// <param name="file">As problems name it.</param>
    /// <param name="content">Of the file.</param>
    /// <param name="countries">To tell which of them are no longer in scope.</param>
    /// <param name="statuses">How they are written; null where that cannot be told.</param>
    /// <param name="problems">Receives all that is wrong.</param>
    /// <returns>Null when there is an error, or when it cannot be told what its statuses are.</returns>
    public static Release? Read(
        string file, byte[] content, Table<Country> countries, StatusIds? statuses, ICollection<Problem> problems)
    {
        if (!Quarter.TryParse(Path.GetFileNameWithoutExtension(file), out var quarter)
            || Path.GetFileName(file) != $"{quarter.Slug}.csv")
        {
            problems.Add(new Problem(new Location(file, 1, 1), ProblemCode.BadQuarter,
                "the file is not named after a quarter; a release is called such as 2026-q4.csv"));
            return null;
        }

        var found = new List<Problem>();
        var csv = CsvText.Read(file, content, found);
        if (found.Count == 0)
        {
            Check(csv, quarter, countries, statuses, found);
        }

        found.ForEach(problems.Add);
        return statuses is null || found.Any(p => p.Severity == Severity.Error) ? null : new Release(
            quarter, PartialDate.TryParse(csv.Rows[0]["as_of"].Text, out var asOf) ? asOf.First : default,
            csv.Rows.ToDictionary(
                r => r["iso3"].Text,
                r => new ReleaseRow(
                    r["iso3"].Text, statuses.Find(r[Status].Text)!.Value,
                    r.Cells.ToDictionary(c => c.Header, c => c.Text, StringComparer.Ordinal))
                {
                    PolicyAt = r["policy_id"].At,
                },
                StringComparer.Ordinal));
    }

    private static void Check(
        CsvText csv, Quarter quarter, Table<Country> countries, StatusIds? statuses, List<Problem> problems)
    {
        // First of all: a newer file may well have other columns.
        if (csv.Rows.FirstOrDefault(r => csv.Headers.Contains("version") && r["version"].Text != Version) is { } other)
        {
            problems.Add(new Problem(other["version"].At, ProblemCode.NewerRelease,
                $"version is '{other["version"].Text}' and this program reads {Version}; use the newer program that "
                    + "wrote it"));
            return;
        }

        foreach (var name in Leading.Concat(Trailing).Except(csv.Headers))
        {
            problems.Add(new Problem(new Location(csv.File, 1, 1), ProblemCode.MissingHeader,
                $"the column '{name}' is missing; take the file back from the repository's history"));
        }

        if (problems.Count > 0)
        {
            return;
        }

        var checksum = Checksum(
            csv.Rows.Select(r => r.Cells.Select(c => c.Text)).Prepend(csv.Headers).Select(r => r.SkipLast(1)));
        if (csv.Rows.Count == 0 || csv.Rows.Any(r => r["checksum"].Text != checksum) || HasTwins(csv))
        {
            problems.Add(new Problem(new Location(csv.File, 1, 1), ProblemCode.EditedRelease,
                "the file was changed after it was released: its checksum does not match; take it back from the "
                    + "repository's history"));
            return;
        }

        if (csv.Rows[0]["quarter"] is var released && released.Text != quarter.ToString())
        {
            problems.Add(new Problem(released.At, ProblemCode.BadQuarter,
                $"this is the release of {released.Text}, and the file is named after {quarter}; give it back its "
                    + "name"));
            return;
        }

        if (statuses is not null && csv.Rows.FirstOrDefault(r => statuses.Find(r[Status].Text) is null) is { } renamed)
        {
            problems.Add(new Problem(renamed[Status].At, ProblemCode.LostStatus,
                $"status was published as '{renamed[Status].Text}', which is none of "
                    + $"{string.Join(", ", statuses.All)}; what was published stays, so give that id back to the "
                    + $"highest rung in {SettingsFileName}")
            {
                Header = Status,
            });
        }

        foreach (var row in csv.Rows.Where(r =>
            countries.HasEveryId && countries.ById.GetValueOrDefault(r["iso3"].Text) is not { InScope: true }))
        {
            problems.Add(new Problem(row["iso3"].At, ProblemCode.OutOfScope,
                $"{row["iso3"].Text} was published in {quarter} and is not in scope now; its page and history are gone",
                Severity.Warning)
            {
                Header = "iso3",
            });
        }
    }

    /// <summary>Whether it names a column or a country twice, which no release does, whatever its checksum.</summary>
    private static bool HasTwins(CsvText csv) =>
        csv.Headers.Distinct(StringComparer.Ordinal).Count() < csv.Headers.Count
        || csv.Rows.DistinctBy(r => r["iso3"].Text).Count() < csv.Rows.Count;

    /// <summary>Over every cell, the header's too, but the checksums themselves.</summary>
    private static string Checksum(IEnumerable<IEnumerable<string>> rows) => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Join('\n', rows.Select(r => string.Join('\u001f', r))))))[..16];
}
