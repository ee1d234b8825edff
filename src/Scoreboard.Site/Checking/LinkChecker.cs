using System.Text;
using Scoreboard.Problems;
using Scoreboard.Site.Content;
using Scoreboard.Site.Problems;

namespace Scoreboard.Site.Checking;

/// <summary>
/// Reads the finished site as a browser without a server would: every internal link must reach a file and a place in
/// it, nothing may be fetched from another host, and no code may stand in a page, where the security policy stops it.
/// </summary>
public sealed class LinkChecker
{
    private const string OutputFolder = "output/";

    private readonly IReadOnlyList<PageScan> _scans;
    private readonly Dictionary<string, PageScan?> _files;
    private readonly Func<string, string, Location?> _sourceOfLink;
    private readonly Func<string, Location?> _sourceOfId;

    private LinkChecker(
        IReadOnlyList<SiteFile> files, Func<string, string, Location?> sourceOfLink, Func<string, Location?> sourceOfId)
    {
        (_sourceOfLink, _sourceOfId) = (sourceOfLink, sourceOfId);
        _scans = [.. OnAllCores.Select(files, Scan).OfType<PageScan>()];
        _files = files.Select(file => file.Path).Distinct().ToDictionary(path => path, _ => default(PageScan));
        foreach (var scan in _scans)
        {
            _files[scan.File.Path] = scan;
        }
    }

    /// <param name="files">The whole site.</param>
    /// <param name="sourceOfLink">
    /// From an output path and an address on it to the place where a person wrote it; null for links of templates.
    /// </param>
    /// <param name="sourceOfId">From an id to the row of the data it is the id of; null for ids of templates.</param>
    /// <returns>In file order; the same mistake on many pages is one problem.</returns>
    public static IReadOnlyList<Problem> Check(
        IReadOnlyList<SiteFile> files, Func<string, string, Location?> sourceOfLink, Func<string, Location?> sourceOfId)
    {
        var checker = new LinkChecker(files, sourceOfLink, sourceOfId);
        var problems = OnAllCores.Select(checker._scans, scan => checker.ProblemsOf(scan).ToList());
        return [.. OncePerMistake(problems.SelectMany(p => p))];
    }

    private static PageScan? Scan(SiteFile file) => Path.GetExtension(file.Path) switch
    {
        ".html" => PageScan.Of(file),
        ".css" => PageScan.OfStyles(file),
        ".svg" => PageScan.OfDrawing(file),
        _ => null,
    };

    private IEnumerable<Problem> ProblemsOf(PageScan scan)
    {
        foreach (var (offset, code, message) in scan.Faults)
        {
            yield return new Problem(PlaceIn(scan.File, offset), code, message);
        }

        foreach (var (id, offset) in scan.RepeatedIds)
        {
            yield return _sourceOfId(id) is { } row
                ? new Problem(row, SiteProblemCode.DuplicateId,
                    $"the id '{id}' is taken: on a page it stands on, another row or a part of the page is named "
                        + "so; choose another")
                : new Problem(PlaceIn(scan.File, offset), SiteProblemCode.DuplicateId,
                    $"the id '{id}' is there a second time; give each element its own");
        }

        foreach (var (address, offset) in scan.Links)
        {
            if (FaultIn(scan, address) is { } fault)
            {
                yield return new Problem(_sourceOfLink(scan.File.Path, address) ?? PlaceIn(scan.File, offset),
                    SiteProblemCode.BrokenLink, fault);
            }
        }
    }

    /// <returns>Null when the address is fine, or leads to another site.</returns>
    private string? FaultIn(PageScan scan, string address)
    {
        if (IsExternal(address))
        {
            return null;
        }

        if (address.StartsWith('/'))
        {
            return $"the link '{address}' starts at the root of the server, "
                + "but the site must work under any path; make it relative";
        }

        var hash = address.IndexOf('#');
        var id = hash < 0 ? "" : Uri.UnescapeDataString(address[(hash + 1)..]);
        var target = TargetOf(scan.File.Path, hash < 0 ? address : address.AsSpan(0, hash));
        if (address.Length == 0 || target is null || !_files.TryGetValue(target, out var page))
        {
            return $"the link leads to '{target ?? address}', which the site does not have; "
                + "correct it, or add that page or file";
        }

        return id is "" or "top" || page is null || page.Ids.Contains(id) ? null
            : $"the link leads to '{target}#{id}', but nothing there has the id '{id}'; "
                + "correct it, or name that place so";
    }

    private static bool IsExternal(string address) =>
        address.StartsWith("//", StringComparison.Ordinal)
        || (address.AsSpan().IndexOfAny(":/?#") is var end and > 0 && address[end] == ':');

    /// <returns>The file that a relative address names; null when the way leads out of the site.</returns>
    private static string? TargetOf(string from, ReadOnlySpan<char> address)
    {
        var query = address.IndexOf('?');
        var path = query < 0 ? address : address[..query];
        if (path.IsEmpty)
        {
            return from;
        }

        var folder = from.AsSpan(0, from.LastIndexOf('/') + 1);
        while (path.StartsWith("../"))
        {
            if (folder.IsEmpty)
            {
                return null;
            }

            path = path[3..];
            folder = folder[..(folder[..^1].LastIndexOf('/') + 1)];
        }

        return Uri.UnescapeDataString(string.Concat(folder, path.StartsWith("./") ? path[2..] : path));
    }

    private static Location PlaceIn(SiteFile file, int offset)
    {
        var before = file.Content.AsSpan(0, offset);
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new Location(file.CopyOf ?? OutputFolder + file.Path, before.Count((byte)'\n') + 1,
            Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    private static bool IsOutput(Location at) => at.File.StartsWith(OutputFolder, StringComparison.Ordinal);

    // A mistake in a layout is on every page; the first page, and how many more there are, is all there is to say.
    private static IEnumerable<Problem> OncePerMistake(IEnumerable<Problem> problems) =>
        from problem in problems.Distinct()
        group problem by (problem.Code, problem.Message, Written: IsOutput(problem.At) ? default : problem.At) into same
        let first = same.MinBy(problem => problem.At, Location.InFileOrder)
        orderby first.At.File, first.At.Line, first.At.Column
        let others = same.Select(problem => problem.At.File).Distinct().Count() - 1
        select others == 0 ? first : first with { Message = $"{first.Message} (The same on {others} more.)" };
}
