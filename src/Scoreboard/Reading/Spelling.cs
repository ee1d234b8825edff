using System.Text.RegularExpressions;

namespace Scoreboard.Reading;

/// <summary>How the members of an enumeration are written in the tables: <c>InForce</c> as <c>in_force</c>.</summary>
public static partial class Spelling
{
    public static string Of<T>(T value) where T : struct, Enum => Words<T>.ByValue[value];

    public static bool TryParse<T>(string text, out T value) where T : struct, Enum =>
        Words<T>.ByText.TryGetValue(text, out value);

    /// <summary>Every allowed spelling, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All<T>() where T : struct, Enum => Words<T>.InOrder;

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex WordStart();

    private static class Words<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue =
            Enum.GetValues<T>().ToDictionary(v => v, v => WordStart().Replace(v.ToString(), "_").ToLowerInvariant());

        public static readonly Dictionary<string, T> ByText =
            ByValue.ToDictionary(v => v.Value, v => v.Key, StringComparer.Ordinal);

        public static readonly string[] InOrder = [.. ByValue.Values];
    }
}
