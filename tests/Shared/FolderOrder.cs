using System.Text.RegularExpressions;

namespace Scoreboard;

/// <summary>
/// That the folders of a project depend one way: each may name those before it in a list, and none after it. Read from
/// the source, since the compiler lets the namespaces of one project know each other in circles.
/// </summary>
internal static partial class FolderOrder
{
    /// <param name="project">Its folder; its name is the namespace of its root.</param>
    /// <param name="order">Folders, those that depend on nothing first; a folder in one of them belongs to it.</param>
    /// <returns>A line for each file and folder it may not name; empty where all is in order.</returns>
    public static IReadOnlyList<string> Breaches(string project, IReadOnlyList<string> order)
    {
        var root = Path.GetFileName(project);
        var files = SourcesIn(project).ToDictionary(f => f, f => File.ReadAllText(Path.Combine(project, f)));
        var loose = files.Keys.Where(f => !f.Contains('/')).Select(Path.GetFileNameWithoutExtension).ToList();
        var breaches =
            from file in files.Keys.Where(f => !IsImports(f))
            let own = RankOf(FolderOf(file))
            from name in NamesIn(file)
            where own < 0 ? FolderOf(file).Length > 0
                : RankOf(name) > own || (own < order.Count && loose.Contains(name))
            select own < 0 ? $"{file}: its folder is not in the order" : $"{file} may not name {name}";
        return [.. breaches.Distinct().Order(StringComparer.Ordinal)];

        // The root itself comes last: it may name every folder.
        int RankOf(string folder) => folder.Length == 0 ? order.Count
            : order.ToList().FindIndex(o => folder == o || folder.StartsWith(o + "/", StringComparison.Ordinal));

        // Namespaces of the project that are named in full, and files of its root by the name of their type.
        IEnumerable<string> NamesIn(string file) =>
        [
            .. ImportsOf(file).Append(file).SelectMany(f => Namespaces().Matches(files[f]))
                .Select(m => m.Value).Where(n => n.StartsWith(root + ".", StringComparison.Ordinal))
                .Select(n => n[(root.Length + 1)..].Replace('.', '/'))
                .Where(n => Directory.Exists(Path.Combine(project, n))),
            .. Words().Matches(files[file]).Select(m => m.Value).Where(loose.Contains),
        ];

        IEnumerable<string> ImportsOf(string file) => files.Keys.Where(f => IsImports(f)
            && file.EndsWith(".razor", StringComparison.Ordinal)
            && (FolderOf(f).Length == 0 || file.StartsWith(FolderOf(f) + "/", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> SourcesIn(string project) =>
        Directory.EnumerateFiles(project, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".cs" or ".razor")
            .Select(f => Path.GetRelativePath(project, f).Replace('\\', '/'))
            .Where(f => !f.StartsWith("obj/", StringComparison.Ordinal)
                && !f.StartsWith("bin/", StringComparison.Ordinal));

    private static string FolderOf(string file) => Path.GetDirectoryName(file)!.Replace('\\', '/');

    private static bool IsImports(string file) => Path.GetFileName(file) == "_Imports.razor";

    [GeneratedRegex(@"\bScoreboard(\.[A-Z]\w*)+")]
    private static partial Regex Namespaces();

    [GeneratedRegex(@"(?<![.\w])[A-Z]\w*")]
    private static partial Regex Words();
}
