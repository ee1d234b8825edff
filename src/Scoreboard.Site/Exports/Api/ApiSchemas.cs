using System.Reflection;
using System.Text;
using Scoreboard.Csv;
using Scoreboard.Tables;

namespace Scoreboard.Site.Exports.Api;

/// <summary>
/// The JSON Schemas of the files for programs. They are kept as files, since they are a promise: a test holds the types
/// to them.
/// </summary>
public static class ApiSchemas
{
    private const string Ending = ".schema.json";

    private static readonly string Won = $"\"{Spelling.Of(Status.Won)}\"";

    /// <summary>By the name of what they describe; the highest rung has the id of the coalition's own.</summary>
    public static IEnumerable<(string Name, byte[] Content)> Of(StatusIds statuses)
    {
        var assembly = typeof(ApiSchemas).Assembly;
        return assembly.GetManifestResourceNames().Where(n => n.EndsWith(Ending, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(n => (n[..^Ending.Length], Content(assembly, n, statuses)));
    }

    private static byte[] Content(Assembly assembly, string name, StatusIds statuses)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(content).Replace(Won, $"\"{statuses.Won}\"", StringComparison.Ordinal));
    }
}
