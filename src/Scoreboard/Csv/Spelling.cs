using System.Globalization;
using System.Text.RegularExpressions;

namespace Scoreboard.Csv;

/// <summary>How the members of an enumeration are written in the tables: <c>InForce</c> as <c>in_force</c>.</summary>
public static partial class Spelling
{
    public static string Of<T>(T value) where T : struct, Enum =>
        Words<T>.InOrder[Convert.ToInt32(value, CultureInfo.InvariantCulture)];

    public static bool TryParse<T>(string text, out T value) where T : struct, Enum
    {
        var index = Array.IndexOf(Words<T>.InOrder, text);
        value = index < 0 ? default : (T)Enum.ToObject(typeof(T), index);
        return index >= 0;
    }

    /// <summary>Every allowed spelling, in the order of the enumeration.</summary>
    public static IReadOnlyList<string> All<T>() where T : struct, Enum => Words<T>.InOrder;

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex WordStart();

    // A list and no dictionary: a dictionary would be compiled anew for each enumeration, which takes longer than
    // looking through it.
    private static class Words<T> where T : struct, Enum
    {
        /// <summary>Each at the number of its value; our enumerations count from 0 without gaps.</summary>
        public static readonly string[] InOrder =
            [.. typeof(T).GetEnumNames().Select(name => WordStart().Replace(name, "_").ToLowerInvariant())];
    }
}
