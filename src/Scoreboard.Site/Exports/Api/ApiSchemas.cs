using System.Reflection;

namespace Scoreboard.Site.Exports.Api;

/// <summary>
/// The JSON Schemas of the files for programs. They are kept as files, since they are a promise: a test holds the types
/// to them.
/// </summary>
public static class ApiSchemas
{
    private const string Ending = ".schema.json";

    /// <summary>By the name of what they describe.</summary>
    public static IEnumerable<(string Name, byte[] Content)> All()
    {
        var assembly = typeof(ApiSchemas).Assembly;
        return assembly.GetManifestResourceNames().Where(n => n.EndsWith(Ending, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(n => (n[..^Ending.Length], Content(assembly, n)));
    }

    private static byte[] Content(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
