using System.Text.RegularExpressions;

namespace Scoreboard.Problems;

/// <summary>
/// Files beside those that are read, with nearly their names: copies that a download or a spreadsheet made. Whoever
/// edits such a one edits in vain, and nothing would say so.
/// </summary>
public static partial class Namesakes
{
    /// <param name="folder">Where the files are.</param>
    /// <param name="label">What problems call that folder.</param>
    /// <param name="names">The files that are read.</param>
    /// <returns>One problem for each; none for what editors and systems leave (<c>~$</c>, <c>.~lock</c>).</returns>
    public static IEnumerable<Problem> In(string folder, string label, IReadOnlyCollection<string> names)
    {
        var byStem = names.ToLookup(name => Path.GetFileNameWithoutExtension(name), StringComparer.OrdinalIgnoreCase);
        IEnumerable<string> files = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)
            : [];
        return
            from path in files
            let name = Path.GetFileName(path)
            where !names.Contains(name) && name is not (['.', ..] or ['~', ..] or ['#', ..] or [.., '~'])
                && Tables().IsMatch(name)
            let meant = byStem[Stem(Path.GetFileNameWithoutExtension(name))].FirstOrDefault()
            where meant is not null
            select new Problem(new Location($"{label}/{name}", 1, 1), ProblemCode.NearNamesake,
                $"only a file with exactly the name {meant} is read, so that what stands here counts for nothing; move "
                    + $"what is new in it to {label}/{meant}, and delete it");
    }

    private static string Stem(string name) => Copy().Replace(name, "") is { Length: > 0 } stem ? stem : name;

    [GeneratedRegex(
        @"\.(csv|tsv|txt|json|xlsx?|xlsm|ods|numbers)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tables();

    // policies (1), policies - Copy (2), policies copy, Copy of policies, policies_v2, policies-old; what Google Sheets
    // downloads, policies - policies.
    [GeneratedRegex(
        @"^copy of |^(?<name>.+) - (?=\k<name>\z)|\s+\z"
        + @"|(\s*\([0-9]+\)|[\s_-]+(copy|copie|copia|old|new|final|backup|v?[0-9]+))+\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Copy();
}
